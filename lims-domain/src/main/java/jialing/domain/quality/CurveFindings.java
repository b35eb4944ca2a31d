package jialing.domain.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jialing.domain.analysis.BatchAnalyte;
import jialing.domain.analysis.BatchRecord;
import jialing.domain.analysis.Calibration;
import jialing.domain.curves.CurveShape;
import jialing.domain.quality.Finding.Consequence;
import jialing.domain.quality.Finding.NextStep;
import jialing.domain.quality.rules.CurveCorrelation;
import jialing.domain.quality.rules.Figures;
import jialing.domain.quality.rules.InterceptByChance;
import jialing.domain.quality.rules.ResponseFactorsAgree;
import jialing.domain.quality.rules.StandardsReadBack;
import jialing.domain.shared.Text;

/** What the rules say of the calibrations of a batch. */
final class CurveFindings {

    private static final Text CORRELATION = Text.of("校准曲线相关系数", "calibration, correlation");
    private static final Text RESPONSE_FACTORS = Text.of("响应因子的相对标准偏差", "calibration, scatter of response factors");
    private static final Text INTERCEPT = Text.of("校准曲线截距与零点响应之差", "calibration, intercept against its zero");
    private static final Text READ_BACK = Text.of("校准曲线标准点反算偏差", "calibration, standards read back");

    private final BatchRecord record;

    CurveFindings(BatchRecord record) {
        this.record = record;
    }

    Stream<Finding> all() {
        return record.batch().analytes().stream()
                .filter(BatchAnalyte::readsOffCurve)
                .flatMap(analyte -> of(analyte).stream());
    }

    private List<Finding> of(BatchAnalyte analyte) {
        Optional<Calibration> drawn = record.calibration(analyte.analyte());
        if (drawn.isEmpty()) {
            return List.of(correlation(analyte, null));
        }
        Calibration calibration = drawn.get();
        Finding fit = calibration.model().meansResponseFactors()
                ? responseFactors(analyte, calibration)
                : correlation(analyte, calibration.correlation());
        return calibration.model().shape() == CurveShape.THROUGH_ZERO
                ? List.of(fit, readBack(analyte, calibration))
                : List.of(fit, intercept(analyte, calibration), readBack(analyte, calibration));
    }

    private static Finding correlation(BatchAnalyte analyte, BigDecimal correlation) {
        BigDecimal atLeast = analyte.correlationAtLeast();
        return Finding.of(
                CORRELATION,
                new CurveCorrelation(),
                new CurveCorrelation.Curve(analyte.analyte(), correlation, atLeast),
                null,
                analyte.analyte(),
                correlation == null ? "—" : "r = " + Figures.correlation(correlation),
                "≥ " + atLeast.toPlainString(),
                Consequence.BATCH,
                NextStep.RECALIBRATE);
    }

    private static Finding responseFactors(BatchAnalyte analyte, Calibration calibration) {
        BigDecimal deviation = calibration.curve().responseFactorDeviation();
        return Finding.of(
                RESPONSE_FACTORS,
                new ResponseFactorsAgree(),
                new ResponseFactorsAgree.Factors(analyte.analyte(), deviation, calibration.criterion()),
                null,
                analyte.analyte(),
                "RSD = " + Figures.percent(deviation),
                "≤ " + Figures.percent(calibration.criterion()),
                Consequence.BATCH,
                NextStep.RECALIBRATE);
    }

    private static Finding intercept(BatchAnalyte analyte, Calibration calibration) {
        BigDecimal above = calibration.curve().interceptAboveZero();
        BigDecimal byChance = calibration.curve().interceptByChance();
        return Finding.of(
                INTERCEPT,
                new InterceptByChance(),
                new InterceptByChance.Intercept(analyte.analyte(), above, byChance),
                null,
                analyte.analyte(),
                "a − y₀ = " + Figures.shown(above),
                "± " + Figures.shown(byChance),
                Consequence.EXPLANATION,
                NextStep.EXPLAIN);
    }

    private static Finding readBack(BatchAnalyte analyte, Calibration calibration) {
        var worst = StandardsReadBack.worst(analyte.analyte(), calibration);
        return Finding.of(
                READ_BACK,
                new StandardsReadBack(),
                worst,
                null,
                analyte.analyte(),
                Figures.percent(worst.deviation()),
                "≤ " + Figures.percent(worst.atMost()),
                Consequence.EXPLANATION,
                NextStep.EXPLAIN);
    }
}
