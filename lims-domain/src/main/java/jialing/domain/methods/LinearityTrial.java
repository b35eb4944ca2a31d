package jialing.domain.methods;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import jialing.domain.curves.CalibrationCurve;
import jialing.domain.curves.CalibrationPoint;
import jialing.domain.methods.TrialFigures.TrialFigure;
import jialing.domain.methods.rules.CorrelationReached;
import jialing.domain.shared.Refusal;

/**
 * 线性: the correlation of a calibration over the measuring range (HJ 630-2011).
 *
 * @param correlationAtLeast what |r| must reach
 */
public record LinearityTrial(List<CalibrationPoint> points, BigDecimal correlationAtLeast) implements Trial {

    public LinearityTrial {
        points = List.copyOf(points);
    }

    @Override
    public TrialFigures figures() {
        CalibrationCurve curve = CalibrationCurve.through(points);
        var figures = new EnumMap<TrialFigure, BigDecimal>(TrialFigure.class);
        figures.put(TrialFigure.SLOPE, curve.slope());
        figures.put(TrialFigure.INTERCEPT, curve.intercept());
        figures.put(TrialFigure.CORRELATION, curve.correlation());
        return new TrialFigures(figures);
    }

    @Override
    public List<Refusal> objections() {
        return new TrialObjections()
                .hear(
                        new CorrelationReached(),
                        new CorrelationReached.Line(figures().of(TrialFigure.CORRELATION), correlationAtLeast))
                .all();
    }
}
