package jialing.domain.analysis;

import java.math.BigDecimal;
import java.util.Optional;

/** Less than what the method can see. The limit is the statement; there is no number behind it. */
public record BelowDetectionLimit(Operator operator, BigDecimal limit, LimitKind kind) implements ResultValue {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** How the content stands to the limit. */
    public enum Operator {
        LESS_THAN
    }

    /** Which limit of the method is meant (HJ 168-2020). */
    public enum LimitKind {
        /** 方法检出限 MDL. */
        METHOD_DETECTION_LIMIT,
        /** 测定下限, four times the MDL. */
        QUANTIFICATION_LIMIT,
        /** 判断阈 y*, which results stated before y# was kept. */
        DECISION_THRESHOLD,
        /** 探测下限 y#: the smallest true activity that would have been seen (ISO 11929-1:2019). */
        SMALLEST_SEEN
    }

    public static BelowDetectionLimit ofMethod(BigDecimal limit) {
        return new BelowDetectionLimit(Operator.LESS_THAN, limit, LimitKind.METHOD_DETECTION_LIMIT);
    }

    /** By counting statistics: nothing stands out of the background, so that there is less than would have been seen (ISO 11929-1:2019). */
    public static BelowDetectionLimit ofCounting(BigDecimal smallestSeen) {
        return new BelowDetectionLimit(Operator.LESS_THAN, smallestSeen, LimitKind.SMALLEST_SEEN);
    }

    @Override
    public String printed(DetectionConvention convention) {
        return convention.printed(limit);
    }

    @Override
    public Optional<BigDecimal> inMean() {
        return Optional.of(limit.divide(TWO));
    }
}
