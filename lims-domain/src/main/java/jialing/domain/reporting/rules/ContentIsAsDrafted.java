package jialing.domain.reporting.rules;

import jialing.domain.ledger.CanonicalJson;
import jialing.domain.reporting.Report;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What is signed is what was shown: the content still has the hash it was drafted with. */
public class ContentIsAsDrafted extends Rule<Report> {

    public ContentIsAsDrafted() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.11.3",
                Text.of("报告 {0} 的内容与编制时的摘要不符", "The content of report {0} is not what it was when drafted"));
    }

    @Override
    public Verdict judge(Report report) {
        String now = CanonicalJson.sha256(CanonicalJson.of(report.content()));
        return Verdict.holdsIf(now.equals(report.contentHash()), null, report.number());
    }
}
