package jialing.domain.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jialing.domain.analysis.BatchAnalyte;
import jialing.domain.analysis.BatchPosition;
import jialing.domain.analysis.BatchRecord;
import jialing.domain.analysis.Calibration;
import jialing.domain.analysis.CertifiedValue;
import jialing.domain.catalogue.QcCriterion;
import jialing.domain.quality.Finding.Consequence;
import jialing.domain.quality.rules.BlankBelowDetectionLimit;
import jialing.domain.quality.rules.CurveCorrelation;
import jialing.domain.quality.rules.DuplicateWithinRelativeDeviation;
import jialing.domain.quality.rules.Figures;
import jialing.domain.quality.rules.ReferenceMaterialWithinUncertainty;
import jialing.domain.quality.rules.SpikeRecoveryWithinWindow;
import jialing.domain.shared.Text;

/** The record of a batch as the rules of quality control see it: every curve and every control position, analyte by analyte. */
final class JudgedRecord {

    private static final BigDecimal USUAL_CORRELATION = new BigDecimal("0.999");

    private static final Text CURVE = Text.of("校准曲线", "calibration");

    private final BatchRecord record;
    private final Criteria criteria;

    JudgedRecord(BatchRecord record, Criteria criteria) {
        this.record = record;
        this.criteria = criteria;
    }

    List<Finding> findings() {
        Stream<Finding> curves = record.batch().analytes().stream()
                .filter(BatchAnalyte::readsOffCurve)
                .map(this::curve);
        Stream<Finding> controls = record.batch().positions().stream()
                .flatMap(position -> position.analytes().stream().flatMap(analyte -> control(position, analyte)));
        return Stream.concat(curves, controls).toList();
    }

    private Stream<Finding> control(BatchPosition position, String analyte) {
        return switch (position.kind()) {
            case METHOD_BLANK -> Stream.of(blank(position, analyte));
            case LABORATORY_DUPLICATE -> Stream.of(duplicate(position, analyte));
            case SPIKE -> Stream.of(spike(position, analyte));
            case REFERENCE_MATERIAL -> Stream.of(material(position, analyte));
            case SAMPLE -> Stream.empty();
        };
    }

    private Finding curve(BatchAnalyte analyte) {
        BigDecimal correlation = record.calibrations().stream()
                .filter(calibration -> calibration.analyte().equals(analyte.analyte()))
                .map(Calibration::correlation)
                .findFirst()
                .orElse(null);
        BigDecimal atLeast = analyte.correlationAtLeast().orElse(USUAL_CORRELATION);
        return Finding.of(
                CURVE,
                new CurveCorrelation(),
                new CurveCorrelation.Curve(analyte.analyte(), correlation, atLeast),
                null,
                analyte.analyte(),
                correlation == null ? "—" : "r = " + Figures.correlation(correlation),
                "≥ " + atLeast.toPlainString(),
                Consequence.BATCH);
    }

    private Finding blank(BatchPosition position, String analyte) {
        BigDecimal limit = limit(analyte);
        BigDecimal content = content(position, analyte);
        return Finding.of(
                position.kind().label(),
                new BlankBelowDetectionLimit(),
                new BlankBelowDetectionLimit.Blank(position.code(), analyte, content, limit),
                position.code(),
                analyte,
                withUnit(content, analyte),
                "< " + withUnit(limit, analyte),
                Consequence.BATCH);
    }

    private Finding duplicate(BatchPosition position, String analyte) {
        BigDecimal own = originContent(position, analyte);
        BigDecimal second = content(position, analyte);
        BigDecimal limit = limit(analyte);
        var pair = new DuplicateWithinRelativeDeviation.Duplicate(position.code(), analyte, own, second, limit, null);
        BigDecimal atMost = own == null || second == null
                ? null
                : criteria.of(analyte, pair.pair().mean())
                        .flatMap(QcCriterion::deviationAtMost)
                        .orElse(null);
        var duplicate =
                new DuplicateWithinRelativeDeviation.Duplicate(position.code(), analyte, own, second, limit, atMost);
        return Finding.of(
                position.kind().label(),
                new DuplicateWithinRelativeDeviation(),
                duplicate,
                position.code(),
                analyte,
                deviation(duplicate),
                "≤ " + Figures.percent(atMost),
                Consequence.ANALYTE);
    }

    private static String deviation(DuplicateWithinRelativeDeviation.Duplicate duplicate) {
        if (duplicate.a() == null || duplicate.b() == null) {
            return "—";
        }
        return duplicate.bothBelowLimit()
                ? "< MDL"
                : Figures.percent(duplicate.pair().relativeDeviation().orElse(BigDecimal.ZERO));
    }

    private Finding spike(BatchPosition position, String analyte) {
        BigDecimal sample = originContent(position, analyte);
        RecoveryWindow window = window(analyte, sample);
        var spike = new SpikeRecoveryWithinWindow.Spike(
                position.code(),
                analyte,
                content(position, analyte),
                sample,
                record.added(position, analyte).orElse(null),
                limit(analyte),
                window.atLeast(),
                window.atMost());
        return Finding.of(
                position.kind().label(),
                new SpikeRecoveryWithinWindow(),
                spike,
                position.code(),
                analyte,
                spike.isMeasured() ? Figures.percent(spike.recovery()) : "—",
                Figures.shown(window.atLeast()) + " ~ " + Figures.percent(window.atMost()),
                Consequence.ANALYTE);
    }

    private RecoveryWindow window(String analyte, BigDecimal sample) {
        BigDecimal content = sample == null ? BigDecimal.ZERO : sample;
        return criteria.of(analyte, content)
                .filter(criterion -> criterion.recoveryAtLeast().isPresent()
                        && criterion.recoveryAtMost().isPresent())
                .map(criterion -> new RecoveryWindow(
                        criterion.recoveryAtLeast().get(),
                        criterion.recoveryAtMost().get()))
                .orElseGet(() -> RecoveryWindow.general(content, limit(analyte)));
    }

    private Finding material(BatchPosition position, String analyte) {
        BigDecimal found = content(position, analyte);
        Optional<CertifiedValue> value = position.certified(analyte);
        BigDecimal certified = value.map(CertifiedValue::certified).orElse(null);
        BigDecimal uncertainty = value.map(CertifiedValue::uncertainty).orElse(null);
        return Finding.of(
                position.kind().label(),
                new ReferenceMaterialWithinUncertainty(),
                new ReferenceMaterialWithinUncertainty.Material(
                        position.code(), analyte, found, certified, uncertainty),
                position.code(),
                analyte,
                withUnit(found, analyte),
                certified == null
                        ? "—"
                        : certified.toPlainString() + " ± " + uncertainty.toPlainString() + " " + unit(analyte),
                Consequence.BATCH);
    }

    private BigDecimal content(BatchPosition position, String analyte) {
        return record.content(position, analyte).orElse(null);
    }

    private BigDecimal originContent(BatchPosition position, String analyte) {
        return position.origin()
                .flatMap(record::position)
                .flatMap(origin -> record.content(origin, analyte))
                .orElse(null);
    }

    private BigDecimal limit(String analyte) {
        return record.analyte(analyte).detectionLimit();
    }

    private String unit(String analyte) {
        return record.analyte(analyte).unit();
    }

    private String withUnit(BigDecimal content, String analyte) {
        return content == null ? "—" : Figures.shown(content) + " " + unit(analyte);
    }
}
