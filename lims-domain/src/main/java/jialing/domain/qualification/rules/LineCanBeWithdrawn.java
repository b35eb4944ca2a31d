package jialing.domain.qualification.rules;

import java.util.List;
import jialing.domain.qualification.CertificateLine;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What was withdrawn is not withdrawn again. */
public final class LineCanBeWithdrawn extends Rule<List<CertificateLine>> {

    public LineCanBeWithdrawn() {
        super(
                Refusal.Kind.CONFLICT,
                "检验检测机构资质认定管理办法 2021",
                Text.of("没有可注销的行：已经注销", "Nothing is left to withdraw: withdrawn already"));
    }

    @Override
    public Verdict judge(List<CertificateLine> lines) {
        return Verdict.holdsIf(
                !lines.isEmpty()
                        && lines.stream()
                                .allMatch(line -> line.days().withdrawnFrom() == null
                                        && line.days().isLast()),
                "lines");
    }
}
