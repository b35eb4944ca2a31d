package jialing.domain.reporting.rules;

import jialing.domain.reporting.Report;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only an issued and sealed report that still counts can be withdrawn or handed out. */
public class ReportIsInForce extends Rule<Report> {

    public ReportIsInForce() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.8.8",
                Text.of("报告 {0} 的状态为“{1}”，不是有效报告", "Report {0} is {2}: it is not in force"));
    }

    @Override
    public Verdict judge(Report report) {
        return Verdict.holdsIf(
                report.state() == Report.State.SEALED,
                null,
                report.number(),
                report.state().label().zh(),
                report.state().label().en());
    }
}
