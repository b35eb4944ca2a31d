package jialing.domain.qualification.rules;

import java.util.List;
import jialing.domain.qualification.CertificateLine;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What is suspended or withdrawn already is not suspended again. */
public final class LineCanBeSuspended extends Rule<List<CertificateLine>> {

    public LineCanBeSuspended() {
        super(
                Refusal.Kind.CONFLICT,
                "检验检测机构资质认定管理办法 2021",
                Text.of("没有可暂停的行：已暂停或注销", "Nothing is left to suspend: suspended or withdrawn already"));
    }

    @Override
    public Verdict judge(List<CertificateLine> lines) {
        return Verdict.holdsIf(
                !lines.isEmpty()
                        && lines.stream()
                                .allMatch(line -> line.days().stoppedFrom() == null
                                        && line.days().isLast()),
                "lines");
    }
}
