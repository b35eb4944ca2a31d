package jialing.domain.methods;

import static jialing.domain.curves.CalibrationCurve.DIGITS;
import static jialing.domain.methods.PrecisionTrial.PERCENT;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import jialing.domain.curves.Spread;
import jialing.domain.methods.TrialFigures.TrialFigure;
import jialing.domain.methods.rules.EnoughDeterminations;
import jialing.domain.methods.rules.ReferenceValueMet;
import jialing.domain.shared.Refusal;

/**
 * 正确度 by a certified reference material: the mean of the determinations lies within the expanded uncertainty of the certified value
 * (HJ 630-2011).
 *
 * @param certified value of the certificate
 * @param expandedUncertainty U of the certificate, {@code k = 2}
 */
public record TruenessTrial(List<BigDecimal> determinations, BigDecimal certified, BigDecimal expandedUncertainty)
        implements Trial {

    /** HJ 168-2020 asks for at least so many of one material. */
    public static final int AT_LEAST = 6;

    public TruenessTrial {
        determinations = List.copyOf(determinations);
    }

    @Override
    public TrialFigures figures() {
        var figures = new EnumMap<TrialFigure, BigDecimal>(TrialFigure.class);
        var spread = new Spread(determinations);
        BigDecimal bias = spread.mean().subtract(certified);
        figures.put(TrialFigure.MEAN, spread.mean());
        figures.put(TrialFigure.DEVIATION, spread.deviation());
        figures.put(TrialFigure.BIAS, bias);
        if (certified.signum() != 0) {
            figures.put(TrialFigure.RELATIVE_ERROR, bias.multiply(PERCENT).divide(certified.abs(), DIGITS));
        }
        return new TrialFigures(figures);
    }

    @Override
    public List<Refusal> objections() {
        return new TrialObjections()
                .hear(new EnoughDeterminations(), new EnoughDeterminations.Count(determinations.size(), AT_LEAST))
                .hear(
                        new ReferenceValueMet(),
                        new ReferenceValueMet.Difference(figures().of(TrialFigure.BIAS), expandedUncertainty))
                .all();
    }
}
