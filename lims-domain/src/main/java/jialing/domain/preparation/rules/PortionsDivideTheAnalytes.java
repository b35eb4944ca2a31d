package jialing.domain.preparation.rules;

import java.util.List;
import jialing.domain.preparation.Purpose;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Each analyte of a container goes into one portion at most. */
public final class PortionsDivideTheAnalytes extends Rule<PortionsDivideTheAnalytes.Given> {

    public record Given(List<String> analytes, List<Part> portions) {}

    public record Part(Purpose purpose, List<String> analytes) {}

    public PortionsDivideTheAnalytes() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "分析用的份须写明项目，且都是该容器的项目，每项只在一份中；其他用途不写项目",
                        "A portion for analysis names analytes of the container, each in one portion only; other portions name none"));
    }

    @Override
    public Verdict judge(PortionsDivideTheAnalytes.Given asked) {
        boolean each = asked.portions().stream()
                .allMatch(portion -> portion.purpose() != null
                        && (portion.purpose() == Purpose.ANALYSIS)
                                != portion.analytes().isEmpty());
        List<String> all = asked.portions().stream()
                .flatMap(portion -> portion.analytes().stream())
                .toList();
        boolean apart = all.stream().distinct().count() == all.size()
                && asked.analytes().containsAll(all);
        return Verdict.holdsIf(each && apart, "portions");
    }
}
