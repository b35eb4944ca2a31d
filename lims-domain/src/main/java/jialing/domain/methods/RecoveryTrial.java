package jialing.domain.methods;

import static jialing.domain.curves.CalibrationCurve.DIGITS;
import static jialing.domain.methods.PrecisionTrial.PERCENT;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import jialing.domain.curves.Spread;
import jialing.domain.methods.TrialFigures.TrialFigure;
import jialing.domain.methods.rules.EnoughDeterminations;
import jialing.domain.methods.rules.RecoveryWithinWindow;
import jialing.domain.shared.Refusal;

/**
 * 正确度 by the recovery of a spike: {@code P = (mean with spike − mean without) / added · 100} (HJ 168-2020).
 *
 * @param determinations of the spiked sample
 * @param unspiked of the same sample without; a determination below the detection limit counts as zero
 * @param added content added
 * @param from lowest P in percent that is good
 * @param to highest P in percent that is good
 */
public record RecoveryTrial(
        List<BigDecimal> determinations, List<BigDecimal> unspiked, BigDecimal added, BigDecimal from, BigDecimal to)
        implements Trial {

    public static final int AT_LEAST = 6;

    public RecoveryTrial {
        determinations = List.copyOf(determinations);
        unspiked = List.copyOf(unspiked);
    }

    @Override
    public TrialFigures figures() {
        var figures = new EnumMap<TrialFigure, BigDecimal>(TrialFigure.class);
        var spread = new Spread(determinations);
        BigDecimal found = spread.mean().subtract(new Spread(unspiked).mean());
        figures.put(TrialFigure.MEAN, spread.mean());
        figures.put(TrialFigure.DEVIATION, spread.deviation());
        figures.put(TrialFigure.RECOVERY, found.multiply(PERCENT).divide(added, DIGITS));
        return new TrialFigures(figures);
    }

    @Override
    public List<Refusal> objections() {
        return new TrialObjections()
                .hear(new EnoughDeterminations(), new EnoughDeterminations.Count(determinations.size(), AT_LEAST))
                .hear(
                        new RecoveryWithinWindow(),
                        new RecoveryWithinWindow.Recovered(figures().of(TrialFigure.RECOVERY), from, to))
                .all();
    }
}
