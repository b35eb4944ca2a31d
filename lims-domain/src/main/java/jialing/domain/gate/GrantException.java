package jialing.domain.gate;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jialing.domain.gate.persistence.GateTables;
import jialing.domain.gate.rules.ExceptionGivesReason;
import jialing.domain.gate.rules.ExceptionIsShort;
import jialing.domain.gate.rules.NobodyExceptsThemselves;
import jialing.domain.gate.rules.RuleAllowsException;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/**
 * A quality officer sets a rule aside for one element and one activity, for a time, and answers for it with a signature. Whoever granted
 * it does not go through by it.
 */
@UseCase
public class GrantException {

    @Inject
    Gate gate;

    @Inject
    GateTables tables;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param rule its name, as an objection told it */
    public record Command(String rule, QualityElement element, Activity activity, Instant until, String reason) {

        public Command {
            if (rule == null || element == null || activity == null) {
                throw Refusal.invalid(
                        "ExceptionIsForSomething",
                        "rule",
                        "须写明规则、要素和活动",
                        "Name the rule, the element and the activity");
            }
        }
    }

    public GateException grant(Command command, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        Instant now = clock.now();
        new Objections()
                .hear(new RuleAllowsException(), new RuleAllowsException.Asked(command.rule(), allows(command.rule())))
                .hear(
                        new NobodyExceptsThemselves(),
                        new NobodyExceptsThemselves.Asked(actor.personId(), command.element()))
                .hear(new ExceptionIsShort(), new ExceptionIsShort.Asked(now, command.until()))
                .hear(new ExceptionGivesReason(), command.reason())
                .refuseIfAny();
        UUID id = TimeOrderedId.next();
        Act act = Act.of(
                Verb.GRANT_EXCEPTION,
                Subject.of("GateException", id),
                actor,
                Capacity.QUALITY_OFFICER,
                Map.of(
                        "rule",
                        command.rule(),
                        "element",
                        command.element(),
                        "activity",
                        command.activity(),
                        "until",
                        command.until(),
                        "reason",
                        command.reason().trim()));
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        var exception = new GateException(
                id,
                actor.organisation(),
                command.rule(),
                command.element(),
                command.activity(),
                command.reason().trim(),
                recorded.recordedAt(),
                LabClock.kept(command.until()),
                actor.personId(),
                actor.name(),
                recorded.hash());
        tables.add(exception);
        return exception;
    }

    private boolean allows(String rule) {
        return gate.rules().stream().anyMatch(each -> each.name().equals(rule) && each instanceof AllowsException);
    }
}
