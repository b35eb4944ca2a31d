package jialing.domain.preparation;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jialing.domain.catalogue.Methods;
import jialing.domain.gate.Activity;
import jialing.domain.gate.ContainerUse;
import jialing.domain.gate.Gate;
import jialing.domain.gate.Question;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.preparation.PreparationBatch.Taken;
import jialing.domain.preparation.persistence.PreparationTable;
import jialing.domain.preparation.rules.AmountIsTaken;
import jialing.domain.preparation.rules.BatchOfAtMostTwentySamples;
import jialing.domain.preparation.rules.BlanksGoThrough;
import jialing.domain.preparation.rules.ContainerOnceInBatch;
import jialing.domain.preparation.rules.TreatmentIsDescribed;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Numbers;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Sent;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** Containers are digested or extracted together with their procedural blanks (HJ 630-2011); what they were treated with is kept for each. */
@UseCase
public class RunPreparationBatch {

    @Inject
    ContainersHere here;

    @Inject
    PreparationTable table;

    @Inject
    Methods methods;

    @Inject
    Gate gate;

    @Inject
    Numbers numbers;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param taken in the unit; of a duplicate the container is named once more */
    public record Portioned(String container, BigDecimal taken, PreparationBatch.Unit unit, boolean duplicate) {}

    public record Command(
            Treatment treatment,
            String method,
            List<Portioned> containers,
            BigDecimal finalVolumeMl,
            Integer blanks,
            BigDecimal temperature,
            Integer minutes,
            String remark,
            PreparationBatch.Used elements) {

        public Command {
            containers = Sent.all(containers);
            elements = elements == null ? new PreparationBatch.Used(null, null, null) : elements;
        }
    }

    /** @return its id */
    public UUID run(Command command) {
        Actor actor = current.mustBe(Capacity.ANALYST);
        Instant now = clock.now();
        String method = methods.byStandard(command.method()).standard();
        judge(command, actor, now);
        List<ContainersHere.Here> found = command.containers().stream()
                .map(each -> here.of(actor, each.container()))
                .toList();
        pass(command, method, found, actor, now);
        var taken = new ArrayList<Taken>();
        for (int i = 0; i < found.size(); i++) {
            Portioned each = command.containers().get(i);
            taken.add(new Taken(
                    found.get(i).container().id(), found.get(i).code(), each.taken(), each.unit(), each.duplicate()));
        }
        UUID id = TimeOrderedId.next();
        var batch = new PreparationBatch(
                id,
                number(actor.organisation()),
                command.treatment(),
                method,
                command.finalVolumeMl(),
                command.blanks(),
                command.temperature(),
                command.minutes(),
                command.remark(),
                command.elements(),
                List.copyOf(taken),
                actor.personId(),
                actor.name(),
                now);
        RecordedAct act = ledger.record(
                Act.of(Verb.RUN_PREPARATION, Subject.of("PreparationBatch", id), actor, Capacity.ANALYST, batch));
        table.add(batch, actor.organisation(), act);
        return id;
    }

    private void judge(Command command, Actor actor, Instant now) {
        int demanded = table.demands(actor.organisation(), now).stream()
                .filter(demand -> demand.method().equals(command.method()))
                .mapToInt(PreparationDemand::blanks)
                .findFirst()
                .orElse(1);
        List<String> samples = command.containers().stream()
                .filter(each -> !each.duplicate())
                .map(Portioned::container)
                .toList();
        var objections = new Objections()
                .hear(
                        new TreatmentIsDescribed(),
                        new TreatmentIsDescribed.Given(command.treatment() != null, command.finalVolumeMl()))
                .hear(new BatchOfAtMostTwentySamples(), samples.size())
                .hear(new ContainerOnceInBatch(), samples)
                .hear(
                        new BlanksGoThrough(),
                        new BlanksGoThrough.Count(
                                command.method(), command.blanks() == null ? 0 : command.blanks(), demanded));
        command.containers()
                .forEach(each -> objections.hear(
                        new AmountIsTaken(),
                        new AmountIsTaken.Taking(each.container(), each.taken(), each.unit() != null)));
        objections.refuseIfAny();
    }

    /** Judged once, and kept for each sample: a fault of an acid or a hot plate reaches what was treated, and nothing else. */
    private void pass(Command command, String method, List<ContainersHere.Here> found, Actor actor, Instant now) {
        List<ContainerUse> uses = found.stream()
                .map(each -> new ContainerUse(each.code(), each.container().analytes(), null))
                .distinct()
                .toList();
        String room = command.elements().room();
        gate.pass(
                Question.may(actor.personId(), Activity.PREPARE, now, actor.organisation())
                        .withInstruments(command.elements().instruments())
                        .withMaterials(command.elements().materials())
                        .inRooms(room == null ? List.of() : List.of(room))
                        .on(uses),
                found.stream().map(each -> each.sample().asSubject()).distinct().toList());
    }

    private String number(String organisation) {
        LocalDate today = clock.today();
        String series = "QCL-%s-%d".formatted(organisation, today.getYear());
        return "%s-%05d".formatted(series, numbers.next(series));
    }
}
