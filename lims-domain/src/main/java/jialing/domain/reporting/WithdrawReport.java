package jialing.domain.reporting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signature;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.reporting.rules.ApproverIsNotProposer;
import jialing.domain.reporting.rules.ReportIsInForce;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/**
 * The authorised signatory, who is somebody else than the person who proposed it, withdraws a report with the own signature. From that
 * moment whoever asks for it is told so, its results are no longer offered as valid, and everybody known to have received it gets
 * a notice; all of it is this one transaction (ISO/IEC 17025:2017 7.8.8, 7.10.1).
 */
@UseCase
public class WithdrawReport {

    @Inject
    Reports reports;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    Event<ReportWithdrawn> withdrawn;

    public Report withdraw(String number, SigningMeans means) {
        Report report = reports.alone(number);
        Actor actor = current.mustBe(Capacity.SIGNATORY).mustActFor(report.organisation());
        new ReportIsInForce().require(report);
        Withdrawal withdrawal = withdrawals.awaitingDecision(report);
        new ApproverIsNotProposer()
                .require(new ApproverIsNotProposer.Pair(withdrawal.proposer().personId(), actor.personId()));
        Act withdraw = Act.of(
                Verb.WITHDRAW,
                Subject.of("Report", report.id()),
                actor,
                Capacity.SIGNATORY,
                content(report, withdrawal));
        Signature signature = signing.sign(withdraw, means);
        RecordedAct act = ledger.record(withdraw.signedBy(signature));
        withdrawals.decided(
                withdrawal,
                new Withdrawal.Decision(
                        true, signature.person(), signature.statement(), null, act.recordedAt(), act.hash()));
        reports.ended(report, Report.End.withdrawn(withdrawal.category(), withdrawal.reason(), act.recordedAt()));
        withdrawn.fire(new ReportWithdrawn(
                report.id(), report.organisation(), number, withdrawal.id(), withdrawal.category(), act.recordedAt()));
        return reports.byId(report.id());
    }

    private static Map<String, Object> content(Report report, Withdrawal withdrawal) {
        var content = new LinkedHashMap<String, Object>();
        content.put("withdrawal", withdrawal.id());
        content.put("number", report.number());
        content.put("contentHash", report.contentHash());
        content.put("category", withdrawal.category());
        content.put("reason", withdrawal.reason());
        content.put("proposedBy", withdrawal.proposer().name());
        content.put("proposal", withdrawal.actHash());
        return content;
    }
}
