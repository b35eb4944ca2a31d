package jialing.domain.methods;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The computed figures of a trial, unrounded, in the unit of its determinations where they have one. */
public record TrialFigures(Map<TrialFigure, BigDecimal> all) {

    /** Enough to see what a figure is like; nothing is computed from it. */
    private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_EVEN);

    /** A computed figure. */
    public enum TrialFigure {
        MEAN,
        /** S, experimental standard deviation. */
        DEVIATION,
        /** RSD in percent. */
        RELATIVE_DEVIATION,
        /** t, one-sided, 99 %. */
        STUDENT,
        /** Degrees of freedom of S. */
        FREEDOM,
        /** S² of one batch over that of another, the greater above. */
        VARIANCE_RATIO,
        /** t · S. */
        COMPUTED_LIMIT,
        /** MDL, rounded up. */
        DETECTION_LIMIT,
        /** 测定下限, 4 · MDL. */
        LOWER_LIMIT,
        /** Mean over {@code t · S}. */
        LEVEL_RATIO,
        /** Mean less certified value. */
        BIAS,
        /** Bias in percent of the certified value. */
        RELATIVE_ERROR,
        /** In percent. */
        RECOVERY,
        SLOPE,
        INTERCEPT,
        /** r. */
        CORRELATION
    }

    public TrialFigures {
        all = new EnumMap<>(all);
    }

    public BigDecimal of(TrialFigure figure) {
        return all.get(figure);
    }

    /** For people, six significant digits. */
    public Map<TrialFigure, String> shown() {
        return all.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue()
                                .round(SHOWN)
                                .stripTrailingZeros()
                                .toPlainString(),
                        (one, other) -> one,
                        () -> new EnumMap<>(TrialFigure.class)));
    }
}
