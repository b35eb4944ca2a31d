package jialing.domain.analysis.rules;

import java.math.BigDecimal;
import jialing.domain.analysis.calculation.Possible;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Volumes, masses and factors are more than nothing; a dilution is at least onefold; a dry matter fraction at most 1. */
public final class InputIsPossible extends Rule<InputIsPossible.Entry> {

    /** A value and which values make sense for it. */
    public record Entry(String field, String name, BigDecimal value, Possible possible) {}

    public InputIsPossible() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("{0} 的值 {1} 不可能（须 {2}）", "{1} is not possible for {0} (it must be {2})"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(
                entry.possible().admits(entry.value()),
                entry.field(),
                entry.name(),
                entry.value(),
                entry.possible().bounds());
    }
}
