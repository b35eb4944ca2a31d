package jialing.domain.samplebank.rules;

import java.util.stream.Collectors;
import jialing.domain.samplebank.Retention;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/**
 * What may have to be measured again is kept: while its results are not signed or were amended, are held by a look-back, stand in a
 * disputed report, or are the subject of an open nonconformity.
 */
public final class NothingIsOpenAboutContainer extends Rule<Retention> {

    public NothingIsOpenAboutContainer() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.4.1, 7.10",
                Text.of("容器 {0} 须继续保存：{1}", "Container {0} has to be kept: {2}"));
    }

    @Override
    public Verdict judge(Retention retention) {
        return Verdict.holdsIf(
                retention.openQuestions().isEmpty(),
                "containers",
                retention.container().containerCode(),
                retention.openQuestions().stream()
                        .map(each -> each.kind().label().zh() + " " + each.number())
                        .collect(Collectors.joining("、")),
                retention.openQuestions().stream()
                        .map(each -> each.kind().label().en() + " " + each.number())
                        .collect(Collectors.joining(", ")));
    }
}
