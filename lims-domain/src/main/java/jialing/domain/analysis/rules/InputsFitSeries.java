package jialing.domain.analysis.rules;

import java.util.Set;
import java.util.stream.Collectors;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A series is given those inputs that its formulas know, and no others. */
public final class InputsFitSeries extends Rule<InputsFitSeries.Entry> {

    /** Names of the inputs that the formulas know, and of those that were given. */
    public record Entry(Set<String> known, Set<String> given) {}

    public InputsFitSeries() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("该数据序列的公式不认识输入项：{0}", "The formulas of this series do not know the inputs: {0}"));
    }

    @Override
    public Verdict judge(InputsFitSeries.Entry entry) {
        Set<String> unknown = entry.given().stream()
                .filter(name -> !entry.known().contains(name))
                .collect(Collectors.toSet());
        return Verdict.holdsIf(unknown.isEmpty(), "inputs", unknown);
    }
}
