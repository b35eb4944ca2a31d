package jialing.domain.reporting.rules;

import jialing.domain.reporting.Report;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A report is issued once, while it is the latest word on its work order. */
public class ReportAwaitsIssue extends Rule<Report> {

    public ReportAwaitsIssue() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.8.8",
                Text.of("报告 {0} 的状态为“{1}”，不能签发", "Report {0} is {2}: it cannot be issued"));
    }

    @Override
    public Verdict judge(Report report) {
        return Verdict.holdsIf(
                report.state() == Report.State.DRAFTED,
                null,
                report.number(),
                report.state().label().zh(),
                report.state().label().en());
    }
}
