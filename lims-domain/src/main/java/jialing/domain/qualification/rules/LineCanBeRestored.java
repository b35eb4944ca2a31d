package jialing.domain.qualification.rules;

import java.util.List;
import jialing.domain.qualification.CertificateLine;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only what is suspended is restored, and once. */
public final class LineCanBeRestored extends Rule<List<CertificateLine>> {

    public LineCanBeRestored() {
        super(
                Refusal.Kind.CONFLICT,
                "检验检测机构资质认定管理办法 2021",
                Text.of("只有暂停中的行可以恢复", "Only what is suspended can be restored"));
    }

    @Override
    public Verdict judge(List<CertificateLine> lines) {
        return Verdict.holdsIf(
                !lines.isEmpty() && lines.stream().allMatch(line -> line.days().isSuspended()), "lines");
    }
}
