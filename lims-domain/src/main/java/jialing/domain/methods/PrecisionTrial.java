package jialing.domain.methods;

import static jialing.domain.curves.CalibrationCurve.DIGITS;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import jialing.domain.curves.Spread;
import jialing.domain.methods.TrialFigures.TrialFigure;
import jialing.domain.methods.rules.EnoughDeterminations;
import jialing.domain.methods.rules.PrecisionWithinCriterion;
import jialing.domain.shared.Refusal;

/**
 * 精密度: relative standard deviation of at least six parallel determinations at one level (HJ 168-2020).
 *
 * @param atMost RSD in percent that the method standard or the laboratory demands
 */
public record PrecisionTrial(List<BigDecimal> determinations, BigDecimal atMost) implements Trial {

    public static final int AT_LEAST = 6;

    static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    public PrecisionTrial {
        determinations = List.copyOf(determinations);
    }

    @Override
    public TrialFigures figures() {
        var figures = new EnumMap<TrialFigure, BigDecimal>(TrialFigure.class);
        var spread = new Spread(determinations);
        figures.put(TrialFigure.MEAN, spread.mean());
        figures.put(TrialFigure.DEVIATION, spread.deviation());
        if (spread.mean().signum() != 0) {
            figures.put(
                    TrialFigure.RELATIVE_DEVIATION,
                    spread.deviation().multiply(PERCENT).divide(spread.mean().abs(), DIGITS));
        }
        return new TrialFigures(figures);
    }

    @Override
    public List<Refusal> objections() {
        return new TrialObjections()
                .hear(new EnoughDeterminations(), new EnoughDeterminations.Count(determinations.size(), AT_LEAST))
                .hear(
                        new PrecisionWithinCriterion(),
                        new PrecisionWithinCriterion.Scatter(figures().of(TrialFigure.RELATIVE_DEVIATION), atMost))
                .all();
    }
}
