package jialing.domain.planning;

import java.util.stream.Stream;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;

/**
 * How the uncertainty of a measured value enters the statement that a limit is kept (ISO/IEC 17025:2017 3.7; ILAC-G8:09/2019; ISO/IEC
 * Guide 98-4 = JCGM 106:2012). It is agreed before the work, and printed with the statement.
 */
public enum DecisionRule {
    /** The limit is the line, whatever the uncertainty: the risk of a wrong statement is shared. */
    SIMPLE_ACCEPTANCE(
            "简单接受：以报告值直接与限值比较，不计测量不确定度",
            "simple acceptance: the reported value is compared with the limit, without allowance for uncertainty"),
    /** Accepted only at a distance of U from the limit (guard band w = U). */
    GUARDED_ACCEPTANCE(
            "保护带接受：保护带宽w=U（k随结果注明），报告值与限值的距离不小于U方判为符合",
            "guarded acceptance: kept only at a distance of at least U from the limit, guard band w = U (k stands beside it)"),
    /** Both sides of the limit have a band in which the statement is conditional (w = U). */
    GUARD_BANDS_ON_BOTH_SIDES(
            "非二元判定：限值两侧各设保护带w=U（k随结果注明），带内为有条件的判定",
            "non-binary statement with guard bands w = U (k stands beside it) on both sides, within which it is conditional");

    private final Text label;

    DecisionRule(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /**
     * @param name null: simple acceptance
     * @throws Refusal when there is no rule of that name
     */
    public static DecisionRule named(String name) {
        return Stream.of(values())
                .filter(each -> each.name().equals(name == null ? SIMPLE_ACCEPTANCE.name() : name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "DecisionRuleKnown", "decisionRule", "没有这种判定规则", "There is no such decision rule"));
    }

    public Text label() {
        return label;
    }

    /** Whether a statement by it needs the uncertainty of the value. */
    public boolean allowsForUncertainty() {
        return this != SIMPLE_ACCEPTANCE;
    }
}
