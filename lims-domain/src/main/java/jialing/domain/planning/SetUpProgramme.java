package jialing.domain.planning;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** An organisation decides to monitor something regularly. */
@UseCase
public class SetUpProgramme {

    @Inject
    Programmes programmes;

    @Inject
    DeriveSamplingPlan derivation;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /** @param lastOn null when no end is foreseen */
    public record Command(
            String name, MonitoringScope scope, Frequency frequency, LocalDate firstOn, LocalDate lastOn) {

        public Command {
            if (name == null || name.isBlank()) {
                throw Refusal.invalid("NameGiven", "name", "请填写计划名称", "Give the programme a name");
            }
            if (frequency == null) {
                throw Refusal.invalid("FrequencyGiven", "frequency", "请选择监测频次", "Choose how often it comes round");
            }
            if (firstOn == null || lastOn != null && lastOn.isBefore(firstOn)) {
                throw Refusal.invalid(
                        "EndAfterBeginning", "lastOn", "结束日期不能早于开始日期", "A programme cannot end before it begins");
            }
        }
    }

    public UUID setUp(Command command) {
        Actor planner = current.mustBe(Capacity.PLANNER);
        derivation.derive(command.scope());
        var programme = new Programme(
                planner.organisation(),
                command.name().strip(),
                command.scope(),
                command.frequency(),
                command.firstOn(),
                command.lastOn());
        programmes.add(programme);
        ledger.record(
                Act.of(Verb.REGISTER, Subject.of("Programme", programme.id()), planner, Capacity.PLANNER, command));
        return programme.id();
    }
}
