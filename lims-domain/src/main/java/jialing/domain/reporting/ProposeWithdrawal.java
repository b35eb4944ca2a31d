package jialing.domain.reporting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.reporting.rules.OneWithdrawalAtATime;
import jialing.domain.reporting.rules.ReportIsInForce;
import jialing.domain.reporting.rules.WithdrawalGivesReason;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** A reviewer or quality officer proposes that a report in force be withdrawn, and says why (ISO/IEC 17025:2017 7.10.1, 7.8.8). */
@UseCase
public class ProposeWithdrawal {

    private static final Capacity[] PROPOSERS = {Capacity.QUALITY_OFFICER, Capacity.REVIEWER};

    @Inject
    Reports reports;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    Event<WithdrawalProposed> proposed;

    public void propose(String number, WithdrawalReason category, String reason) {
        Report report = reports.alone(number);
        Actor actor = current.mustBe(PROPOSERS).mustActFor(report.organisation());
        Capacity as = Stream.of(PROPOSERS).filter(actor::holds).findFirst().orElseThrow();
        new ReportIsInForce().require(report);
        new OneWithdrawalAtATime().require(withdrawals.openOf(report.id()).map(Withdrawal::proposer));
        new WithdrawalGivesReason().require(new WithdrawalGivesReason.Given(category, reason));
        UUID id = TimeOrderedId.next();
        RecordedAct act = ledger.record(Act.of(
                Verb.PROPOSE_WITHDRAWAL,
                Subject.of("Report", report.id()),
                actor,
                as,
                Map.of("withdrawal", id, "number", number, "category", category, "reason", reason.trim())));
        withdrawals.add(new Withdrawal(
                id,
                report.id(),
                report.organisation(),
                category,
                reason.trim(),
                ActingPerson.of(actor, as),
                act.recordedAt(),
                act.hash(),
                Optional.empty()));
        proposed.fire(new WithdrawalProposed(id, report.id(), report.organisation(), number));
    }
}
