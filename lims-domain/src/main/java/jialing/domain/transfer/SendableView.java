package jialing.domain.transfer;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import jialing.domain.planning.ContainerKind;
import jialing.domain.planning.Element;
import jialing.domain.preparation.Sieve;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Text;
import jialing.domain.shared.View;
import jialing.domain.transfer.persistence.SendableTable;

/** What may be put into consignments now, so that nobody types codes: what still waits for the own bench, by what can go together. */
@View
public class SendableView {

    @Inject
    SendableTable table;

    @Inject
    CurrentActor current;

    /**
     * Containers of one element, one kind and one preservation.
     *
     * @param preservative null where none is added
     * @param storage null where none is asked for
     * @param note what else they are: brown, filled without headspace; null for nothing
     * @param sieve the finest that they went through; null for none
     */
    public record SendableGroup(
            Element element,
            ContainerKind kind,
            Text kindLabel,
            String preservative,
            boolean preservativeAdded,
            String storage,
            String note,
            Sieve sieve,
            List<SendableContainer> containers) {}

    /**
     * @param analytes that wait in it
     * @param mustStartBy when its holding time is over; null when it has none
     */
    public record SendableContainer(
            String code,
            String sampleCode,
            String site,
            String siteName,
            String workOrder,
            Instant collectedAt,
            Instant mustStartBy,
            List<String> analytes) {}

    /** The most urgent first. */
    public List<SendableGroup> groups() {
        Actor actor = current.mustBe(Consignments.SENDS);
        return table.of(actor.organisation()).stream()
                .collect(Collectors.groupingBy(SendableTable.Line::alike, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> group(each.getKey(), each.getValue()))
                .toList();
    }

    private static SendableGroup group(SendableTable.Alike alike, List<SendableTable.Line> lines) {
        return new SendableGroup(
                alike.element(),
                alike.kind(),
                alike.kind().label(),
                alike.preservative(),
                alike.preservativeAdded(),
                alike.storage(),
                alike.note(),
                alike.sieve(),
                lines.stream().map(SendableTable.Line::container).toList());
    }
}
