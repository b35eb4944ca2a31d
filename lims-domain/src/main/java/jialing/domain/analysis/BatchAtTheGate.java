package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jialing.domain.analysis.persistence.BatchElementTable;
import jialing.domain.gate.Activity;
import jialing.domain.gate.ContainerUse;
import jialing.domain.gate.Gate;
import jialing.domain.gate.MaterialUse;
import jialing.domain.gate.Procedure;
import jialing.domain.gate.Question;
import jialing.domain.ledger.Subject;
import jialing.domain.shared.Actor;

/** A batch at the gate: its analyst with its method, instruments, materials and room; at its opening with its containers too. */
@ApplicationScoped
public class BatchAtTheGate {

    @Inject
    Gate gate;

    @Inject
    BatchElementTable elements;

    /** The analysis of these containers begins. */
    void open(AnalyticalBatch batch, List<ContainerAtBench> containers, Actor analyst, Instant now) {
        List<ContainerUse> uses = containers.stream()
                .map(each -> new ContainerUse(each.code(), each.analytes(), each.lateDecision()))
                .toList();
        gate.pass(question(batch, analyst.personId(), now).on(uses), subject(batch), determinations(batch));
    }

    /** Something is entered into it, by whoever holds it now. */
    void enter(AnalyticalBatch batch, Actor analyst, Instant now) {
        gate.pass(question(batch, analyst.personId(), now), subject(batch), determinations(batch));
    }

    /** The analysis as of the day it was begun, with all that is known of its elements by now. */
    public void mustStillStand(AnalyticalBatch batch) {
        gate.mustAdmit(question(batch, batch.analyst(), batch.openedAt()));
    }

    /**
     * Somebody answers for its results.
     *
     * @param activity check, review or sign-off
     */
    public void confirm(AnalyticalBatch batch, Activity activity, Actor actor, Instant now) {
        var question = Question.may(actor.personId(), activity, now, batch.organisation())
                .forOccasion(batch.id())
                .by(procedures(batch));
        gate.pass(question, subject(batch), determinations(batch));
    }

    private Question question(AnalyticalBatch batch, UUID analyst, Instant at) {
        BatchElements named = elements.of(batch.id());
        return Question.may(analyst, Activity.ANALYSE, at, batch.organisation())
                .forOccasion(batch.id())
                .by(procedures(batch))
                .withInstruments(named.with(batch.instrument()))
                .withMaterials(materials(batch, named))
                .inRooms(named.rooms());
    }

    private static List<MaterialUse> materials(AnalyticalBatch batch, BatchElements named) {
        var all = new ArrayList<>(named.materials());
        batch.positions().stream()
                .flatMap(position -> position.referenceMaterialId().stream())
                .map(id -> new MaterialUse(id, MaterialUse.Role.QUALITY_CONTROL))
                .filter(use -> !all.contains(use))
                .forEach(all::add);
        return all;
    }

    private static List<Procedure> procedures(AnalyticalBatch batch) {
        return List.of(Procedure.of(
                batch.method(),
                batch.matrix(),
                batch.analytes().stream().map(BatchAnalyte::analyte).toList()));
    }

    private static int determinations(AnalyticalBatch batch) {
        return batch.positions().stream()
                .filter(position -> position.kind() == PositionKind.SAMPLE)
                .mapToInt(position -> position.analytes().size())
                .sum();
    }

    static Subject subject(AnalyticalBatch batch) {
        return new Subject("AnalyticalBatch", batch.id(), batch.round());
    }
}
