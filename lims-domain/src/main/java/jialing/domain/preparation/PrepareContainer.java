package jialing.domain.preparation;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import jialing.domain.gate.Activity;
import jialing.domain.gate.ContainerUse;
import jialing.domain.gate.Gate;
import jialing.domain.gate.Question;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.preparation.persistence.PreparationTable;
import jialing.domain.preparation.rules.LossIsExplained;
import jialing.domain.preparation.rules.MassBalanceIsSound;
import jialing.domain.preparation.rules.SieveIsNamed;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Sent;
import jialing.domain.shared.UseCase;

/** A solid sample is dried, ground or sieved, and weighed before and after (HJ/T 166-2004 7.3). */
@UseCase
public class PrepareContainer {

    @Inject
    ContainersHere here;

    @Inject
    PreparationTable table;

    @Inject
    Gate gate;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * Masses in grams, temperature in degrees Celsius.
     *
     * @param removed stones and roots; null for none
     * @param room code of the place; may be null
     */
    public record Command(
            String container,
            StepKind kind,
            BigDecimal taken,
            BigDecimal obtained,
            BigDecimal removed,
            Sieve sieve,
            BigDecimal temperature,
            BigDecimal hours,
            String reason,
            List<String> instruments,
            String room) {

        public Command {
            instruments = Sent.distinct(instruments);
            removed = removed == null ? BigDecimal.ZERO : removed;
            room = room == null || room.isBlank() ? null : room.strip();
        }
    }

    record Done(String container, PreparationStep step) {}

    public void prepare(Command command) {
        Actor actor = current.mustBe(Capacity.ANALYST, Capacity.SAMPLE_CUSTODIAN);
        ContainersHere.Here container = here.of(actor, command.container());
        if (command.kind() == null) {
            throw Refusal.invalid("StepNamed", "kind", "请选择制备步骤", "Say which step it is");
        }
        new Objections()
                .hear(
                        new MassBalanceIsSound(),
                        new MassBalanceIsSound.Masses(
                                command.taken(),
                                command.obtained(),
                                command.removed(),
                                here.available(container.container())))
                .hear(
                        new SieveIsNamed(),
                        new SieveIsNamed.Step(command.kind() == StepKind.SIEVING, command.sieve() != null))
                .refuseIfAny();
        BigDecimal loss = PreparationStep.lossPercent(command.taken(), command.obtained(), command.removed());
        new LossIsExplained()
                .require(
                        new LossIsExplained.Loss(loss, command.kind().mostLoss().orElse(null), command.reason()));
        Instant now = clock.now();
        gate.pass(
                Question.may(actor.personId(), Activity.PREPARE, now, actor.organisation())
                        .withInstruments(command.instruments())
                        .inRooms(command.room() == null ? List.of() : List.of(command.room()))
                        .on(List.of(new ContainerUse(
                                container.code(), container.container().analytes(), null))),
                container.sample().asSubject(),
                0);
        var step = new PreparationStep(
                command.kind(),
                command.taken(),
                command.obtained(),
                command.removed(),
                loss,
                command.sieve(),
                command.temperature(),
                command.hours(),
                command.reason(),
                command.instruments(),
                command.room(),
                actor.name(),
                now);
        Capacity capacity = actor.holds(Capacity.ANALYST) ? Capacity.ANALYST : Capacity.SAMPLE_CUSTODIAN;
        RecordedAct act = ledger.record(Act.of(
                Verb.PREPARE_SAMPLE,
                container.sample().asSubject(),
                actor,
                capacity,
                new Done(container.code(), step)));
        table.add(container.container().id(), container.code(), actor.organisation(), step, actor.personId(), act);
    }
}
