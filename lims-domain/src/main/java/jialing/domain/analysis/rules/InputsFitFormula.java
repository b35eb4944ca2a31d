package jialing.domain.analysis.rules;

import java.util.Optional;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A formula is given what it needs and nothing that it does not know. */
public final class InputsFitFormula extends Rule<InputsFitFormula.Entry> {

    /** The equation, and the input that is missing or unknown. */
    public record Entry(String equation, Optional<String> wrong) {}

    public InputsFitFormula() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("公式 {0} 缺少或不认识输入项 {1}", "Formula {0} lacks or does not know the input {1}"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(
                entry.wrong().isEmpty(),
                "inputs." + entry.wrong().orElse(""),
                entry.equation(),
                entry.wrong().orElse(""));
    }
}
