package jialing.domain.reporting;

import jakarta.inject.Inject;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.View;

/** One report and its file, for those who may see it. */
@View
public class ReportView {

    @Inject
    Reports reports;

    public Report byNumber(String number) {
        return reports.byNumber(number);
    }

    /** @throws Refusal while the report is not sealed */
    public byte[] file(String number) {
        return reports.file(reports.byNumber(number).id())
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.CONFLICT,
                        "ReportIsSealed",
                        null,
                        Text.of("报告 " + number + " 尚未生成签名文件", "Report " + number + " has no signed file yet"),
                        null));
    }
}
