package jialing.domain.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.analysis.BatchPosition;
import jialing.domain.analysis.BatchRecord;
import jialing.domain.analysis.Calibration;
import jialing.domain.analysis.CertifiedValue;
import jialing.domain.analysis.PositionKind;
import jialing.domain.catalogue.QcCriterion;
import jialing.domain.catalogue.QcPlan;
import jialing.domain.quality.Finding.Consequence;
import jialing.domain.quality.Finding.NextStep;
import jialing.domain.quality.rules.BlankBelowDetectionLimit;
import jialing.domain.quality.rules.CheckWithinTolerance;
import jialing.domain.quality.rules.DuplicateWithinRelativeDeviation;
import jialing.domain.quality.rules.FieldBlankBelowDetectionLimit;
import jialing.domain.quality.rules.Figures;
import jialing.domain.quality.rules.InternalStandardWithinWindow;
import jialing.domain.quality.rules.ReferenceMaterialWithinUncertainty;
import jialing.domain.quality.rules.SpikeRecoveryWithinWindow;
import jialing.domain.sampling.SampleKind;
import jialing.domain.shared.Text;

/** The record of a batch as the rules of quality control see it: every curve and every control position, analyte by analyte. */
final class JudgedRecord {

    private static final Text INTERNAL_STANDARD = Text.of("内标", "internal standard");
    private static final Set<SampleKind> FIELD_BLANKS = Set.of(SampleKind.FIELD_BLANK, SampleKind.TRANSPORT_BLANK);

    private final BatchRecord record;
    private final QcPlan plan;
    private final Criteria criteria;
    private final FieldSamples field;

    /** @param field why the samples were taken; {@link FieldSamples#UNKNOWN} for those who must not know */
    JudgedRecord(BatchRecord record, QcPlan plan, Criteria criteria, FieldSamples field) {
        this.record = record;
        this.plan = plan;
        this.criteria = criteria;
        this.field = field;
    }

    List<Finding> findings() {
        Stream<Finding> controls = record.batch().positions().stream()
                .flatMap(position -> position.analytes().stream()
                        .flatMap(analyte -> Stream.of(
                                        control(position, analyte),
                                        internalStandard(position, analyte).stream(),
                                        new WeighingFindings(record).of(position, analyte).stream())
                                .flatMap(Function.identity())));
        return Stream.concat(new CurveFindings(record).all(), controls).toList();
    }

    private Stream<Finding> control(BatchPosition position, String analyte) {
        return switch (position.kind()) {
            case METHOD_BLANK, REAGENT_BLANK -> Stream.of(blank(position, analyte));
            case POSITIVE_CONTROL -> Stream.of(new GrowthFindings(record).positive(position, analyte));
            case NEGATIVE_CONTROL -> Stream.of(new GrowthFindings(record).negative(position, analyte));
            case LABORATORY_DUPLICATE ->
                Stream.of(duplicate(
                        position.kind().label(),
                        position,
                        analyte,
                        originContent(position, analyte),
                        Consequence.ANALYTE,
                        NextStep.REPEAT));
            case SPIKE -> Stream.of(spike(position, analyte));
            case SPIKE_DUPLICATE ->
                Stream.of(
                        spike(position, analyte),
                        duplicate(
                                position.kind().label(),
                                position,
                                analyte,
                                firstSpike(position, analyte),
                                Consequence.ANALYTE,
                                NextStep.REPEAT));
            case REFERENCE_MATERIAL -> Stream.of(material(position, analyte));
            case CALIBRATION_CHECK -> Stream.of(check(position, analyte));
            case SAMPLE -> ofTheField(position, analyte).stream();
        };
    }

    /** Field quality control among the samples: it says something of sampling and transport, not of this batch. */
    private Optional<Finding> ofTheField(BatchPosition position, String analyte) {
        return position.sampleId().flatMap(field::of).flatMap(sample -> {
            if (FIELD_BLANKS.contains(sample.kind())) {
                return Optional.of(fieldBlank(position, analyte, sample.kind().label()));
            }
            return sample.doubles() == null
                    ? Optional.empty()
                    : positionOf(sample.doubles(), analyte)
                            .map(first -> duplicate(
                                    sample.kind().label(),
                                    position,
                                    analyte,
                                    content(first, analyte),
                                    Consequence.REMARK,
                                    NextStep.TELL_THE_FIELD));
        });
    }

    private Finding fieldBlank(BatchPosition position, String analyte, Text kind) {
        if (record.analyte(analyte).looksForGrowth()) {
            return new GrowthFindings(record).fieldBlank(kind, position, analyte);
        }
        BigDecimal limit = limit(position, analyte);
        BigDecimal content = content(position, analyte);
        return Finding.of(
                kind,
                new FieldBlankBelowDetectionLimit(),
                new FieldBlankBelowDetectionLimit.Blank(kind, position.code(), analyte, content, limit),
                position.code(),
                analyte,
                withUnit(content, analyte),
                "< " + withUnit(limit, analyte),
                Consequence.REMARK,
                NextStep.TELL_THE_FIELD);
    }

    private Optional<BatchPosition> positionOf(UUID sample, String analyte) {
        return record.batch().positions().stream()
                .filter(position -> position.kind() == PositionKind.SAMPLE)
                .filter(position -> position.sampleId().filter(sample::equals).isPresent())
                .filter(position -> position.analytes().contains(analyte))
                .findFirst();
    }

    private Optional<Finding> internalStandard(BatchPosition position, String analyte) {
        Optional<Calibration> calibration = record.calibration(analyte).filter(Calibration::hasInternalStandard);
        Optional<BigDecimal> response = record.internalStandard(position, analyte);
        if (calibration.isEmpty()
                || response.isEmpty()
                || plan.internalStandardFrom().isEmpty()
                || plan.internalStandardTo().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal from = plan.internalStandardFrom().get();
        BigDecimal to = plan.internalStandardTo().get();
        var answer = new InternalStandardWithinWindow.Answer(
                position.code(), analyte, response.get(), calibration.get().meanOfInternalStandard(), from, to);
        return Optional.of(Finding.of(
                INTERNAL_STANDARD,
                new InternalStandardWithinWindow(),
                answer,
                position.code(),
                analyte,
                Figures.percent(answer.share()),
                Figures.shown(from) + " ~ " + Figures.percent(to),
                Consequence.ANALYTE,
                NextStep.DILUTE));
    }

    private Finding check(BatchPosition position, String analyte) {
        var check = new CheckWithinTolerance.Check(
                position.code(),
                analyte,
                content(position, analyte),
                record.nominal(position, analyte).orElse(null),
                plan.checkWithin(),
                sinceLastCheck(position, analyte));
        return Finding.of(
                position.kind().label(),
                new CheckWithinTolerance(),
                check,
                position.code(),
                analyte,
                check.isMeasured() ? Figures.percent(check.deviation()) : "—",
                "±" + Figures.percent(plan.checkWithin()),
                Consequence.BATCH,
                NextStep.RECALIBRATE);
    }

    private String sinceLastCheck(BatchPosition check, String analyte) {
        List<BatchPosition> before = record.batch().positions().stream()
                .filter(position -> position.ordinal() < check.ordinal())
                .filter(position -> position.analytes().contains(analyte))
                .toList();
        int last = before.stream()
                .filter(position -> position.kind() == PositionKind.CALIBRATION_CHECK)
                .mapToInt(BatchPosition::ordinal)
                .max()
                .orElse(0);
        return before.stream()
                .filter(position -> position.kind() == PositionKind.SAMPLE && position.ordinal() > last)
                .map(BatchPosition::code)
                .collect(Collectors.joining("、"));
    }

    private BigDecimal firstSpike(BatchPosition second, String analyte) {
        return record.batch().positions().stream()
                .filter(position -> position.kind() == PositionKind.SPIKE)
                .filter(position -> position.origin().equals(second.origin()))
                .findFirst()
                .map(position -> content(position, analyte))
                .orElse(null);
    }

    private Finding blank(BatchPosition position, String analyte) {
        if (record.analyte(analyte).looksForGrowth()) {
            return new GrowthFindings(record).blank(position, analyte);
        }
        BigDecimal limit = limit(position, analyte);
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

    private Finding duplicate(
            Text looked,
            BatchPosition position,
            String analyte,
            BigDecimal own,
            Consequence consequence,
            NextStep next) {
        BigDecimal second = content(position, analyte);
        BigDecimal limit = limit(position, analyte);
        var pair = new DuplicateWithinRelativeDeviation.Duplicate(position.code(), analyte, own, second, limit, null);
        BigDecimal atMost = own == null || second == null
                ? null
                : criteria.of(analyte, pair.pair().mean())
                        .flatMap(QcCriterion::deviationAtMost)
                        .orElse(null);
        var duplicate =
                new DuplicateWithinRelativeDeviation.Duplicate(position.code(), analyte, own, second, limit, atMost);
        return Finding.of(
                looked,
                new DuplicateWithinRelativeDeviation(),
                duplicate,
                position.code(),
                analyte,
                deviation(duplicate),
                "≤ " + Figures.percent(atMost),
                consequence,
                next);
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
                limit(position, analyte),
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
                .orElseGet(() ->
                        RecoveryWindow.general(content, record.analyte(analyte).detectionLimit()));
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

    /** By its own counts where there are any: the method's limit is of other counting times. Null when neither is known. */
    private BigDecimal limit(BatchPosition position, String analyte) {
        return record.decisionThreshold(position, analyte)
                .orElse(record.analyte(analyte).detectionLimit());
    }

    private String unit(String analyte) {
        return record.analyte(analyte).unit();
    }

    private String withUnit(BigDecimal content, String analyte) {
        return content == null ? "—" : Figures.shown(content) + " " + unit(analyte);
    }
}
