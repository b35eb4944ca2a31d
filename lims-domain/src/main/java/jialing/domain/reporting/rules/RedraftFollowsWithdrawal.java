package jialing.domain.reporting.rules;

import java.util.List;
import jialing.domain.reporting.Report;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A report is drafted anew only in place of a withdrawn one that is the last word on its work order. */
public class RedraftFollowsWithdrawal extends Rule<RedraftFollowsWithdrawal.Asked> {

    /** @param ofWorkOrder all its reports, oldest first */
    public record Asked(Report report, List<Report> ofWorkOrder) {}

    public RedraftFollowsWithdrawal() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.8.8.3",
                Text.of(
                        "只有已撤回且尚无后续报告的报告才能重新编制；报告 {0} 的状态为“{1}”",
                        "Only a withdrawn report that no other has followed is drafted anew; report {0} is {2}"));
    }

    @Override
    public Verdict judge(Asked asked) {
        Report report = asked.report();
        Report last = asked.ofWorkOrder().get(asked.ofWorkOrder().size() - 1);
        return Verdict.holdsIf(
                report.isWithdrawnAfterIssue() && last.id().equals(report.id()),
                null,
                report.number(),
                report.state().label().zh(),
                report.state().label().en());
    }
}
