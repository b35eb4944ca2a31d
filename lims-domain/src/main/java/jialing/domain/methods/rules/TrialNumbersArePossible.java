package jialing.domain.methods.rules;

import java.math.BigDecimal;
import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The numbers of a trial are few enough and of a size that somebody can have read them. */
public class TrialNumbersArePossible extends Rule<List<BigDecimal>> {

    private static final int MOST = 200;
    private static final int MOST_DIGITS = 15;
    private static final int FINEST = 15;

    public TrialNumbersArePossible() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("一次试验最多 200 个数，每个数最多 15 位数字", "A trial holds at most 200 numbers of at most 15 digits each"));
    }

    @Override
    public Verdict judge(List<BigDecimal> numbers) {
        return Verdict.holdsIf(
                numbers.size() <= MOST && numbers.stream().allMatch(TrialNumbersArePossible::isPossible),
                "determinations");
    }

    private static boolean isPossible(BigDecimal number) {
        return number.precision() <= MOST_DIGITS
                && number.scale() <= FINEST
                && number.precision() - number.scale() <= MOST_DIGITS;
    }
}
