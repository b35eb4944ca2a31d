package jialing.domain.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import jialing.domain.analysis.BelowDetectionLimit;
import jialing.domain.analysis.Measured;
import jialing.domain.analysis.NotDetermined;
import jialing.domain.analysis.Qualitative;
import jialing.domain.biology.Presence;
import jialing.domain.catalogue.Limit;
import jialing.domain.catalogue.LimitOperator;
import jialing.domain.catalogue.Unit;
import jialing.domain.shared.Text;

/**
 * What a value is held against: a limit of a quality standard, of a permit, or of one's own, with where it is written. The reported
 * value is compared by full-value comparison (GB/T 8170-2008 4.3.2): 1.0 keeps 1.0, 1.01 does not.
 *
 * @param source standard with its year, or the document of a permit
 * @param clause table or clause in it; null when the source has none
 * @param grade what is reached by keeping it; null where the source knows only kept or not kept
 * @param low null where the operator asks for none; so {@code high}
 * @param text as the source prints it
 */
public record Requirement(
        String source,
        Text clause,
        String analyte,
        String grade,
        LimitOperator operator,
        BigDecimal low,
        BigDecimal high,
        String text,
        Unit unit) {

    private static final Unit ONE_IN_100_MILLILITRES = Unit.COLONIES_PER_100_MILLILITRES;
    private static final Conformity NO_NUMBER = Conformity.cannotBeJudged(
            "定性结果只说明检出或未检出，不能与该数值限值比较", "a qualitative result tells no number to compare with this limit");
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    /** A multiple of these means nothing: the scale of pH is logarithmic, temperature has no natural zero in ℃. */
    private static final Set<String> WITHOUT_MULTIPLE = Set.of("PH", "DO", "WTEMP");

    static Requirement of(Limit limit) {
        return new Requirement(
                limit.standard(),
                limit.tableNumber() == null ? null : Text.of("表" + limit.tableNumber(), "table " + limit.tableNumber()),
                limit.analyte(),
                limit.grade(),
                limit.operator(),
                limit.low().orElse(null),
                limit.high().orElse(null),
                limit.text(),
                limit.unit());
    }

    /** The same, with which part of the table applies: an averaging time, a zone, day or night. */
    Requirement within(Text part) {
        Text whole = clause == null ? part : Text.of(clause.zh() + " " + part.zh(), clause.en() + ", " + part.en());
        return new Requirement(source, whole, analyte, grade, operator, low, high, text, unit);
    }

    /** The limit as it is printed beside a value: with its unit where that of the value is another. What must not be there has none. */
    public String textBeside(String unitOfValue) {
        return isQualitative() || unit.symbol().equals(unitOfValue) ? text : text + " " + unit.symbol();
    }

    /** How the determinand stands to this requirement. */
    public Conformity judge(Determinand determinand) {
        if (determinand.value() instanceof NotDetermined not) {
            return new Conformity.CannotBeJudged(not.reason().label());
        }
        if (determinand.value() instanceof Qualitative found) {
            return judgeFound(found.presence());
        }
        if (isQualitative()) {
            return judgePresence(determinand);
        }
        if (determinand.unit().dimension() != unit.dimension()) {
            return Conformity.cannotBeJudged(
                    "结果单位" + determinand.unit() + "与限值单位" + unit + "不可换算",
                    "the result's unit " + determinand.unit() + " cannot be converted to the limit's " + unit);
        }
        return determinand.value() instanceof Measured measured
                ? judgeAmount(in(measured.value(), determinand))
                : judgeBelow(in(((BelowDetectionLimit) determinand.value()).limit(), determinand));
    }

    private BigDecimal in(BigDecimal value, Determinand determinand) {
        return determinand.unit().convert(value, unit);
    }

    private boolean isQualitative() {
        return operator == LimitOperator.ABSENT
                || operator == LimitOperator.PRESENT
                || operator == LimitOperator.NOT_DETECTED;
    }

    /** Not detected, or a degree of zero, is absent. */
    private Conformity judgePresence(Determinand determinand) {
        boolean found = determinand
                .amount()
                .map(amount -> operator == LimitOperator.NOT_DETECTED || amount.signum() > 0)
                .orElse(false);
        return found == (operator == LimitOperator.PRESENT) ? Conformity.meets() : Conformity.exceeds();
    }

    /**
     * What was found in 100 mL is at least one there, what was not is fewer; how many there are it does not tell, so that it is above a
     * limit only where a single one is.
     */
    private Conformity judgeFound(Presence presence) {
        boolean detected = presence == Presence.DETECTED;
        if (isQualitative()) {
            return detected == (operator == LimitOperator.PRESENT) ? Conformity.meets() : Conformity.exceeds();
        }
        if (operator != LimitOperator.AT_MOST || unit.dimension() != ONE_IN_100_MILLILITRES.dimension()) {
            return NO_NUMBER;
        }
        BigDecimal one = ONE_IN_100_MILLILITRES.convert(BigDecimal.ONE, unit);
        if (detected) {
            return one.compareTo(high) > 0 ? Conformity.exceeds() : NO_NUMBER;
        }
        return one.compareTo(high) <= 0 ? Conformity.meets() : NO_NUMBER;
    }

    private Conformity judgeAmount(BigDecimal amount) {
        return operator.judge(amount, low, high)
                .map(kept -> kept ? Conformity.meets() : new Conformity.Exceeds(multiple(amount)))
                .orElse(Conformity.cannotBeJudged(
                        "该限值须与本次样品以外的数据比较", "the limit compares with something that one sample does not tell"));
    }

    /**
     * The content is somewhere below the detection limit: a statement holds only if it holds for all of that (domain rule: a detection
     * limit above the limit decides nothing).
     */
    private Conformity judgeBelow(BigDecimal detectionLimit) {
        boolean within = operator == LimitOperator.AT_MOST && detectionLimit.compareTo(high) <= 0;
        boolean under = operator.needsLow() && detectionLimit.compareTo(low) <= 0;
        if (within || under && operator == LimitOperator.OUTSIDE) {
            return Conformity.meets();
        }
        return under
                ? Conformity.exceeds()
                : Conformity.cannotBeJudged(
                        "检出限" + detectionLimit.toPlainString() + " " + unit + "高于限值" + text + "，不作判定",
                        "the detection limit " + detectionLimit.toPlainString() + " " + unit + " is above the limit "
                                + text + ": nothing is said");
    }

    private BigDecimal multiple(BigDecimal amount) {
        return operator != LimitOperator.AT_MOST || WITHOUT_MULTIPLE.contains(analyte) || high.signum() <= 0
                ? null
                : amount.divide(high, DIGITS).subtract(BigDecimal.ONE);
    }
}
