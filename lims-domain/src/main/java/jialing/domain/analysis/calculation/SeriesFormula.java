package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jialing.domain.analysis.SeriesKind;
import jialing.domain.curves.CalibrationCurve;

/**
 * A content calculated from a whole series.
 *
 * @param series kind of series that it reads
 * @param needs what it must be given besides
 * @param known where the true content lies, for a series that tells
 */
record SeriesFormula(
        String id,
        String equation,
        String unit,
        SeriesKind series,
        List<Input> needs,
        Calculation of,
        Function<MeasuredSeries, Optional<ContentInterval>> known)
        implements Formula {

    SeriesFormula(String id, String equation, String unit, SeriesKind series, List<Input> needs, Calculation of) {
        this(id, equation, unit, series, needs, of, each -> Optional.empty());
    }

    /** Null when more is there than the series can tell: dilute and count again. */
    interface Calculation {
        BigDecimal content(MeasuredSeries series, Inputs inputs);
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Input> allows() {
        return List.of();
    }

    @Override
    public Optional<SeriesKind> readsSeries() {
        return Optional.of(series);
    }

    @Override
    public BigDecimal content(Inputs inputs, CalibrationCurve curve) {
        return of.content(inputs.series(), inputs);
    }

    @Override
    public Optional<ContentInterval> coverage(Inputs inputs) {
        return known.apply(inputs.series());
    }

    /** Plates and tubes. */
    @Override
    public boolean looksForGrowth() {
        return series == SeriesKind.COUNTS || series == SeriesKind.TUBES;
    }
}
