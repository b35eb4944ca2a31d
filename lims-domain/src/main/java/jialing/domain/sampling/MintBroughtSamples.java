package jialing.domain.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.planning.PlannedContainer;
import jialing.domain.planning.WorkOrder;
import jialing.domain.sampling.persistence.BroughtFigureTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Numbers;

/**
 * Samples that another organisation took get numbers of this laboratory's own series, in the order in which they are given. Nothing
 * but the time of sampling and the figures that go along tells them apart. The caller MUST act as the house.
 */
@ApplicationScoped
public class MintBroughtSamples {

    @Inject
    Samples samples;

    @Inject
    BroughtFigureTable figures;

    @Inject
    Numbers numbers;

    @Inject
    Ledger ledger;

    @Inject
    LabClock clock;

    @Inject
    Event<SamplesBrought> brought;

    /**
     * @param preservativeAdded whether the planned preservative is in the container
     * @param figures with which its contents are calculated; empty where what is in the container is enough
     */
    public record Brought(Instant collectedAt, boolean preservativeAdded, List<BroughtFigure> figures) {}

    /** @param from where they are until they are received */
    public List<Sample> mint(WorkOrder order, List<Brought> taken, String from) {
        int year = clock.today().getYear();
        long next = numbers.next("sample/%s/%d".formatted(order.organisation(), year), taken.size());
        PlannedContainer planned = order.plan().containers().get(0);
        var minted = new ArrayList<Sample>();
        for (Brought each : taken) {
            SampleCode code = SampleCode.mint(order.organisation(), year, next++);
            Sample sample = Sample.brought(order, code, each.collectedAt());
            samples.add(
                    sample,
                    List.of(new Container(sample, ContainerCode.mint(code, 1), planned, each.preservativeAdded())));
            minted.add(sample);
        }
        keepFigures(minted, taken);
        record(order, minted, taken);
        brought.fire(new SamplesBrought(
                order.id(),
                order.organisation(),
                minted.stream().map(Sample::id).toList(),
                from,
                clock.now()));
        return List.copyOf(minted);
    }

    private void keepFigures(List<Sample> minted, List<Brought> taken) {
        samples.flush();
        for (int i = 0; i < minted.size(); i++) {
            Sample sample = minted.get(i);
            taken.get(i).figures().forEach(figure -> figures.add(sample, figure));
        }
    }

    private void record(WorkOrder order, List<Sample> minted, List<Brought> taken) {
        var content = new LinkedHashMap<String, Object>();
        content.put("workOrder", order.number());
        content.put(
                "samples", minted.stream().map(sample -> sample.code().text()).toList());
        if (taken.stream().anyMatch(each -> !each.figures().isEmpty())) {
            content.put("figures", taken.stream().map(Brought::figures).toList());
        }
        ledger.record(
                Act.of(Verb.REGISTER, Subject.of("WorkOrder", order.id()), Actor.system(), Capacity.SYSTEM, content)
                        .inOrganisation(order.organisation()));
    }
}
