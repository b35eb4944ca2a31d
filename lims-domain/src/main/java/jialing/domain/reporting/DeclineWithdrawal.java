package jialing.domain.reporting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.reporting.rules.DecliningGivesReason;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/** The authorised signatory does not withdraw a report although it was proposed, and says why. The report stays in force. */
@UseCase
public class DeclineWithdrawal {

    @Inject
    Reports reports;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    Event<WithdrawalDeclined> declined;

    public Report decline(String number, String remark) {
        Report report = reports.alone(number);
        Actor actor = current.mustBe(Capacity.SIGNATORY).mustActFor(report.organisation());
        Withdrawal withdrawal = withdrawals.awaitingDecision(report);
        new DecliningGivesReason().require(remark);
        RecordedAct act = ledger.record(Act.of(
                Verb.RETURN,
                Subject.of("Report", report.id()),
                actor,
                Capacity.SIGNATORY,
                Map.of("withdrawal", withdrawal.id(), "number", number, "reason", remark.trim())));
        withdrawals.decided(
                withdrawal,
                new Withdrawal.Decision(
                        false,
                        ActingPerson.of(actor, Capacity.SIGNATORY),
                        null,
                        remark.trim(),
                        act.recordedAt(),
                        act.hash()));
        declined.fire(new WithdrawalDeclined(withdrawal.id(), report.id(), report.organisation()));
        return report;
    }
}
