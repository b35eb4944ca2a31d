package jialing.domain.analysis.rules;

import java.util.regex.Pattern;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A number is digits with at most one point: no words, no signs of comparison, nothing that a person has to interpret. */
public final class ValueIsNumber extends Rule<ValueIsNumber.Entry> {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,15})?([eE][+-]?\\d{1,2})?");

    /** What somebody typed into a field. */
    public record Entry(String field, String text) {}

    public ValueIsNumber() {
        super(Refusal.Kind.INVALID_INPUT, null, Text.of("“{0}” 不是数值", "“{0}” is not a number"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(
                entry.text() != null && NUMBER.matcher(entry.text().trim()).matches(), entry.field(), entry.text());
    }
}
