package jialing.domain.uncertainty;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import jialing.domain.formula.DeclaredVariable;
import jialing.domain.shared.Refusal;

/**
 * An input quantity of a model and what is known of it.
 *
 * @param unit of the estimate and of the half width
 * @param estimate null for observations, whose mean it is
 * @param halfWidth of a normal quantity its U; of one within bounds half the distance between them; of an indication its step
 * @param coverageFactor k that belongs to U; null: 1
 * @param degreesOfFreedom null: as many as one likes
 * @param observations of type A only
 * @param source where it is known from: certificate, clause, experiment
 */
public record InputQuantity(
        String name,
        String unit,
        BigDecimal estimate,
        DistributionKind kind,
        BigDecimal halfWidth,
        BigDecimal coverageFactor,
        BigDecimal degreesOfFreedom,
        List<BigDecimal> observations,
        String source) {

    static final MathContext DIGITS = new MathContext(20);

    private static final int MOST_OBSERVATIONS = 200;
    private static final int MOST_DIGITS = 30;
    private static final int LONGEST_SOURCE = 200;

    public InputQuantity {
        kind = kind == null ? DistributionKind.NORMAL : kind;
        observations = observations == null ? List.of() : observations;
        if (observations.size() > MOST_OBSERVATIONS || observations.stream().anyMatch(Objects::isNull)) {
            throw refuse("ListCanBeKept", name, "观测值最多 200 个，不能有空项", "at most 200 observations, none empty");
        }
        observations = List.copyOf(observations);
        source = source == null || source.isBlank() ? null : source.strip();
        if (source != null && source.length() > LONGEST_SOURCE) {
            throw refuse("TextCanBeKept", name, "来源说明过长", "the source is too long");
        }
        if (kind == DistributionKind.OBSERVATIONS) {
            mustSpread(name, observations);
            estimate = mean(observations);
            halfWidth = null;
            coverageFactor = null;
            degreesOfFreedom = null;
        } else {
            mustBe(name, estimate);
            mustBePositive(name, halfWidth);
            coverageFactor = kind == DistributionKind.NORMAL ? coverageFactor : null;
            positiveOrNone(name, coverageFactor);
            positiveOrNone(name, degreesOfFreedom);
        }
    }

    /** Known with a standard uncertainty. */
    public static InputQuantity known(String name, String unit, String estimate, String uncertainty) {
        return of(name, unit, estimate, DistributionKind.NORMAL, uncertainty);
    }

    public static InputQuantity of(String name, String unit, String estimate, DistributionKind kind, String halfWidth) {
        return new InputQuantity(
                name, unit, new BigDecimal(estimate), kind, new BigDecimal(halfWidth), null, null, null, null);
    }

    public static InputQuantity observed(String name, String unit, List<BigDecimal> observations) {
        return new InputQuantity(name, unit, null, DistributionKind.OBSERVATIONS, null, null, null, observations, null);
    }

    public InputQuantity withFreedom(String degrees) {
        return new InputQuantity(
                name, unit, estimate, kind, halfWidth, coverageFactor, new BigDecimal(degrees), observations, source);
    }

    DeclaredVariable variable() {
        return DeclaredVariable.of(name, unit);
    }

    /** Standard uncertainty (JCGM 100:2008 4.2.3, 4.3.3, 4.3.7, 4.3.9, F.2.2.1; JCGM 101:2008 6.4.6). */
    public BigDecimal standardUncertainty() {
        return switch (kind) {
            case OBSERVATIONS -> ofTheMean();
            case NORMAL -> coverageFactor == null ? halfWidth : halfWidth.divide(coverageFactor, DIGITS);
            case RECTANGULAR -> over(halfWidth, 3);
            case TRIANGULAR -> over(halfWidth, 6);
            case ARCSINE -> over(halfWidth, 2);
            case RESOLUTION -> over(halfWidth, 12);
        };
    }

    /** n − 1 for observations; null: as many as one likes. */
    public BigDecimal freedom() {
        return kind == DistributionKind.OBSERVATIONS ? BigDecimal.valueOf(observations.size() - 1L) : degreesOfFreedom;
    }

    /** s / √n */
    private BigDecimal ofTheMean() {
        BigDecimal squares = observations.stream()
                .map(each -> each.subtract(estimate).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        long n = observations.size();
        return squares.divide(BigDecimal.valueOf(n * (n - 1)), DIGITS).sqrt(DIGITS);
    }

    private static BigDecimal over(BigDecimal value, int squared) {
        return value.divide(BigDecimal.valueOf(squared).sqrt(DIGITS), DIGITS);
    }

    private static BigDecimal mean(List<BigDecimal> observations) {
        return observations.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(observations.size()), DIGITS);
    }

    private static void mustSpread(String name, List<BigDecimal> observations) {
        observations.forEach(each -> mustBe(name, each));
        if (observations.stream().map(BigDecimal::stripTrailingZeros).distinct().count() < 2) {
            throw refuse(
                    "ObservationsSpread",
                    name,
                    "重复观测至少 2 次且不能全部相同（仪器读不出差别时改用分辨力）",
                    "at least two observations that are not all the same (where the instrument shows no difference, take its resolution)");
        }
    }

    private static void mustBePositive(String name, BigDecimal value) {
        mustBe(name, value);
        if (value.signum() <= 0) {
            throw refuse(
                    "NumberAboveZero", name, "区间半宽、自由度和 k 须大于零", "half width, degrees of freedom and k are above zero");
        }
    }

    private static void positiveOrNone(String name, BigDecimal value) {
        if (value != null) {
            mustBePositive(name, value);
        }
    }

    private static void mustBe(String name, BigDecimal value) {
        if (value == null) {
            throw refuse("FieldFilledIn", name, "请填写数值", "fill in the number");
        }
        if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
            throw refuse("NumberCanBeKept", name, "数字过长", "the number is too long");
        }
    }

    private static Refusal refuse(String rule, String name, String zh, String en) {
        return Refusal.invalid(rule, "inputs", "输入量 " + name + "：" + zh, "Input " + name + ": " + en);
    }
}
