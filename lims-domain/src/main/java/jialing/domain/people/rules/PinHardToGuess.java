package jialing.domain.people.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/**
 * Five attempts and the house's pepper keep a short PIN, but not one that everybody tries first (NIST SP 800-63B 5.1.1.2): so it is
 * of digits, six to twelve, four different ones at least, no row such as 123456 or 8642, and not the old one.
 */
public class PinHardToGuess extends Rule<PinHardToGuess.Choice> {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 12;
    private static final int DIFFERENT = 4;

    /** @param former null when there is none, or nobody knows it any more */
    public record Choice(String former, String pin) {
        @Override
        public String toString() {
            return "Choice";
        }
    }

    private final String field;

    /** @param field in which the new PIN was given */
    public PinHardToGuess(String field) {
        super(
                Refusal.Kind.INVALID_INPUT,
                "GB/T 22239-2019 8.1.4.1",
                Text.of(
                        "签名口令须为 {0} 至 {1} 位数字，至少 {2} 个不同的数字，不能是 123456 之类的顺序数字，且不同于原口令",
                        "The signing PIN has {0} to {1} digits, {2} different ones at least, is no row such as 123456 and not the old one"));
        this.field = field;
    }

    @Override
    public Verdict judge(Choice choice) {
        String pin = choice.pin();
        boolean good = pin != null
                && pin.matches("[0-9]{" + SHORTEST + "," + LONGEST + "}")
                && pin.chars().distinct().count() >= DIFFERENT
                && !isRow(pin)
                && !pin.equals(choice.former());
        return Verdict.holdsIf(good, field, SHORTEST, LONGEST, DIFFERENT);
    }

    /** Each digit as far from the one before: 123456, 987654, 024680, also past nine: 789012. */
    private static boolean isRow(String digits) {
        int step = step(digits, 1);
        for (int place = 2; place < digits.length(); place++) {
            if (step(digits, place) != step) {
                return false;
            }
        }
        return true;
    }

    private static int step(String digits, int place) {
        return Math.floorMod(digits.charAt(place) - digits.charAt(place - 1), 10);
    }
}
