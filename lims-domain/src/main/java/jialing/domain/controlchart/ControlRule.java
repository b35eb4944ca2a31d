package jialing.domain.controlchart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import jialing.domain.shared.Text;

/**
 * A rule that looks at the last point of a chart and those before it. "Beyond" is strict: a point on a limit is within it.
 *
 * <p>Westgard: Westgard et al., Clin. Chem. 27 (1981) 493. Nelson: J. Quality Technology 16 (1984) 237, as in ISO 7870-2. The two of
 * seven points are those of the Chinese handbook (环境水质监测质量保证手册).
 */
public enum ControlRule {
    WESTGARD_1_2S(AlarmGrade.WARNING, 1, "一点超出 ±2s 警告限", "one point beyond ±2 s") {
        @Override
        boolean speaks(Window window) {
            return window.limits().beyondWarning(window.last());
        }
    },
    WESTGARD_1_3S(AlarmGrade.REJECTION, 1, "一点超出 ±3s 控制限", "one point beyond ±3 s") {
        @Override
        boolean speaks(Window window) {
            return window.limits().beyondAction(window.last());
        }
    },
    WESTGARD_2_2S(AlarmGrade.REJECTION, 2, "连续两点超出同侧 2s", "two in a row beyond 2 s on one side") {
        @Override
        boolean speaks(Window window) {
            return window.all(window.limits()::aboveWarning) || window.all(window.limits()::belowWarning);
        }
    },
    WESTGARD_R_4S(AlarmGrade.REJECTION, 2, "相邻两点一在 +2s 外、一在 −2s 外", "one beyond +2 s and the next beyond −2 s") {
        @Override
        boolean speaks(Window window) {
            BigDecimal before = window.value(0);
            return window.limits().aboveWarning(before) && window.limits().belowWarning(window.last())
                    || window.limits().belowWarning(before) && window.limits().aboveWarning(window.last());
        }
    },
    WESTGARD_4_1S(AlarmGrade.REJECTION, 4, "连续四点超出同侧 1s", "four in a row beyond 1 s on one side") {
        @Override
        boolean speaks(Window window) {
            return window.countAbove(1) == 4 || window.countBelow(1) == 4;
        }
    },
    WESTGARD_10_X(AlarmGrade.REJECTION, 10, "连续十点在中心线同侧", "ten in a row on one side of the centre") {
        @Override
        boolean speaks(Window window) {
            return window.onOneSide();
        }
    },
    NELSON_1(AlarmGrade.REJECTION, 1, "尼尔森 1：一点超出 3s", "Nelson 1: one point beyond 3 s") {
        @Override
        boolean speaks(Window window) {
            return window.limits().beyondAction(window.last());
        }
    },
    NELSON_2(AlarmGrade.REJECTION, 9, "尼尔森 2：连续九点在同侧", "Nelson 2: nine in a row on one side") {
        @Override
        boolean speaks(Window window) {
            return window.onOneSide();
        }
    },
    NELSON_3(AlarmGrade.REJECTION, 6, "尼尔森 3：连续六点递增或递减", "Nelson 3: six in a row rising or falling") {
        @Override
        boolean speaks(Window window) {
            return window.runs();
        }
    },
    NELSON_4(AlarmGrade.WARNING, 14, "尼尔森 4：连续十四点交替升降", "Nelson 4: fourteen in a row alternating") {
        @Override
        boolean speaks(Window window) {
            return window.alternates();
        }
    },
    NELSON_5(AlarmGrade.REJECTION, 3, "尼尔森 5：三点中两点超出同侧 2s", "Nelson 5: two of three beyond 2 s on one side") {
        @Override
        boolean speaks(Window window) {
            return window.countAbove(2) >= 2 && window.lastAbove(2) || window.countBelow(2) >= 2 && window.lastBelow(2);
        }
    },
    NELSON_6(AlarmGrade.REJECTION, 5, "尼尔森 6：五点中四点超出同侧 1s", "Nelson 6: four of five beyond 1 s on one side") {
        @Override
        boolean speaks(Window window) {
            return window.countAbove(1) >= 4 && window.lastAbove(1) || window.countBelow(1) >= 4 && window.lastBelow(1);
        }
    },
    NELSON_7(AlarmGrade.WARNING, 15, "尼尔森 7：连续十五点在 ±1s 内", "Nelson 7: fifteen in a row within ±1 s") {
        @Override
        boolean speaks(Window window) {
            return window.countAbove(1) == 0 && window.countBelow(1) == 0;
        }
    },
    NELSON_8(AlarmGrade.REJECTION, 8, "尼尔森 8：连续八点均在 ±1s 外", "Nelson 8: eight in a row, none within ±1 s") {
        @Override
        boolean speaks(Window window) {
            return window.countAbove(1) + window.countBelow(1) == 8;
        }
    },
    SEVEN_ON_ONE_SIDE(AlarmGrade.REJECTION, 7, "连续七点在中心线同侧", "seven in a row on one side of the centre") {
        @Override
        boolean speaks(Window window) {
            return window.onOneSide();
        }
    },
    SEVEN_IN_TREND(AlarmGrade.REJECTION, 7, "连续七点递增或递减", "seven in a row rising or falling") {
        @Override
        boolean speaks(Window window) {
            return window.runs();
        }
    };

    /** The rules of a chart for which nobody has chosen others. */
    public static final List<ControlRule> USUAL =
            List.of(WESTGARD_1_2S, WESTGARD_1_3S, WESTGARD_2_2S, SEVEN_ON_ONE_SIDE, SEVEN_IN_TREND);

    /** The most points that any rule looks at. */
    public static final int LONGEST = 15;

    /** What an alarm asks for. */
    public enum AlarmGrade {
        /** Look and answer in words. */
        WARNING,
        /** Out of control: measure again. */
        REJECTION
    }

    private final AlarmGrade severity;
    private final int length;
    private final Text label;

    ControlRule(AlarmGrade severity, int length, String zh, String en) {
        this.severity = severity;
        this.length = length;
        this.label = Text.of(zh, en);
    }

    abstract boolean speaks(Window window);

    public AlarmGrade severity() {
        return severity;
    }

    public Text label() {
        return label;
    }

    /** Whether it speaks of the last of the values. With fewer values than it looks at it is silent. */
    public boolean speaksOf(List<BigDecimal> values, ControlLimits limits) {
        return values.size() >= length
                && speaks(new Window(values.subList(values.size() - length, values.size()), limits));
    }

    /** The points that a rule looks at, oldest first. */
    record Window(List<BigDecimal> values, ControlLimits limits) {

        BigDecimal value(int index) {
            return values.get(index);
        }

        BigDecimal last() {
            return values.get(values.size() - 1);
        }

        boolean all(Predicate<BigDecimal> what) {
            return values.stream().allMatch(what);
        }

        int countAbove(int deviations) {
            return (int)
                    values.stream().filter(value -> isAbove(value, deviations)).count();
        }

        int countBelow(int deviations) {
            return (int)
                    values.stream().filter(value -> isBelow(value, deviations)).count();
        }

        boolean lastAbove(int deviations) {
            return isAbove(last(), deviations);
        }

        boolean lastBelow(int deviations) {
            return isBelow(last(), deviations);
        }

        boolean onOneSide() {
            return countAbove(0) == values.size() || countBelow(0) == values.size();
        }

        boolean runs() {
            return steps((one, next) -> next.compareTo(one) > 0) || steps((one, next) -> next.compareTo(one) < 0);
        }

        boolean alternates() {
            IntPredicate turns = i -> step(i).signum() * step(i + 1).signum() < 0;
            return IntStream.range(0, values.size() - 2).allMatch(turns);
        }

        private BigDecimal step(int from) {
            return values.get(from + 1).subtract(values.get(from));
        }

        private boolean steps(BiPredicate<BigDecimal, BigDecimal> goes) {
            return IntStream.range(1, values.size()).allMatch(i -> goes.test(values.get(i - 1), values.get(i)));
        }

        private boolean isAbove(BigDecimal value, int deviations) {
            return limits.distance(value).compareTo(BigDecimal.valueOf(deviations)) > 0;
        }

        private boolean isBelow(BigDecimal value, int deviations) {
            return limits.distance(value).compareTo(BigDecimal.valueOf(-deviations)) < 0;
        }
    }
}
