package jialing.domain.competence.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.competence.Examination;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A first certificate is issued on theory, practice and a sample test, each passed. */
public class EveryPartPassed extends Rule<List<Examination>> {

    public EveryPartPassed() {
        super(Refusal.Kind.INVALID_INPUT, "生态环境监测技术人员持证上岗考核规定", Text.of("以下考核尚未合格：{0}", "Not passed yet: {1}"));
    }

    @Override
    public Verdict judge(List<Examination> examinations) {
        List<Examination.ExaminationPart> missing = Stream.of(Examination.ExaminationPart.values())
                .filter(part -> examinations.stream().noneMatch(each -> each.part() == part && each.passed()))
                .toList();
        boolean twice = examinations.stream().map(Examination::part).distinct().count() < examinations.size();
        return Verdict.holdsIf(
                missing.isEmpty() && !twice,
                "examinations",
                missing.stream().map(each -> each.label().zh()).collect(Collectors.joining("、")),
                missing.stream().map(each -> each.label().en()).collect(Collectors.joining(", ")));
    }
}
