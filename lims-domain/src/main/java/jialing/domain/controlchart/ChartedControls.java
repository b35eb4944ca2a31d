package jialing.domain.controlchart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.analysis.BatchAnalyte;
import jialing.domain.analysis.BatchPosition;
import jialing.domain.analysis.BatchRecord;
import jialing.domain.analysis.CountedRates;
import jialing.domain.analysis.CountedRates.CountedRate;
import jialing.domain.analysis.Replicates;

/** Takes out of the record of a batch what belongs on charts. What is not measured yet is left out. */
final class ChartedControls {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final String NO_LEVEL = "";

    private final BatchRecord record;
    private final Map<UUID, String> materials;

    /** @param materials numbers of reference materials by id */
    ChartedControls(BatchRecord record, Map<UUID, String> materials) {
        this.record = record;
        this.materials = materials;
    }

    List<Charted> all() {
        Stream<Charted> controls = record.batch().positions().stream()
                .filter(position -> position.kind().isQualityControl())
                .flatMap(position ->
                        position.analytes().stream().flatMap(analyte -> charted(position, analyte).stream()));
        return Stream.concat(controls, record.batch().analytes().stream().flatMap(this::counter))
                .toList();
    }

    /** The counter itself, as it stood when the batch was counted. */
    private Stream<Charted> counter(BatchAnalyte analyte) {
        var rates = new CountedRates(record, analyte.analyte());
        return Stream.concat(
                rates.background().stream().map(rate -> rate(analyte, ChartKind.BACKGROUND, rate)),
                rates.standardSource().stream().map(rate -> rate(analyte, ChartKind.SOURCE, rate)));
    }

    private static Charted rate(BatchAnalyte analyte, ChartKind kind, CountedRate rate) {
        return new Charted(
                analyte.analyte(), kind, NO_LEVEL, kind.unit(analyte.unit()), rate.position(), rate.perSecond());
    }

    private Optional<Charted> charted(BatchPosition position, String analyte) {
        Optional<BigDecimal> content = record.content(position, analyte);
        return content.flatMap(found -> switch (position.kind()) {
            case REFERENCE_MATERIAL ->
                Optional.of(new Charted(
                        analyte,
                        ChartKind.REFERENCE_MATERIAL,
                        position.referenceMaterialId().map(materials::get).orElse(NO_LEVEL),
                        record.analyte(analyte).unit(),
                        position.code(),
                        found));
            case METHOD_BLANK ->
                Optional.of(new Charted(
                        analyte,
                        ChartKind.BLANK,
                        NO_LEVEL,
                        record.analyte(analyte).unit(),
                        position.code(),
                        found));
            case SPIKE ->
                recovery(position, analyte, found)
                        .map(value -> inPercent(position, analyte, ChartKind.RECOVERY, value));
            case LABORATORY_DUPLICATE ->
                range(position, analyte, found).map(value -> inPercent(position, analyte, ChartKind.RANGE, value));
            case CALIBRATION_CHECK ->
                record.nominal(position, analyte)
                        .filter(nominal -> nominal.signum() > 0)
                        .map(nominal ->
                                found.subtract(nominal).multiply(PERCENT).divide(nominal, MathContext.DECIMAL128))
                        .map(value -> inPercent(position, analyte, ChartKind.CHECK, value));
            default -> Optional.empty();
        });
    }

    private static Charted inPercent(BatchPosition position, String analyte, ChartKind kind, BigDecimal value) {
        return new Charted(analyte, kind, NO_LEVEL, kind.unit(""), position.code(), value);
    }

    private Optional<BigDecimal> recovery(BatchPosition spike, String analyte, BigDecimal spiked) {
        Optional<BigDecimal> added = record.added(spike, analyte).filter(amount -> amount.signum() > 0);
        Optional<BigDecimal> own = ofOrigin(spike, analyte);
        if (added.isEmpty() || own.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal limit = record.analyte(analyte).detectionLimit();
        boolean below = limit != null && own.get().compareTo(limit) < 0;
        return Optional.of(spiked.subtract(below ? BigDecimal.ZERO : own.get())
                .multiply(PERCENT)
                .divide(added.get(), MathContext.DECIMAL128));
    }

    /** Two contents of which one is below the detection limit tell nothing of the spread. */
    private Optional<BigDecimal> range(BatchPosition duplicate, String analyte, BigDecimal second) {
        BigDecimal limit = record.analyte(analyte).detectionLimit();
        return ofOrigin(duplicate, analyte)
                .filter(first -> Stream.of(first, second).allMatch(each -> limit == null || each.compareTo(limit) >= 0))
                .flatMap(first -> Replicates.of(first, second).relativePercentDifference());
    }

    private Optional<BigDecimal> ofOrigin(BatchPosition made, String analyte) {
        return made.origin().flatMap(record::position).flatMap(origin -> record.content(origin, analyte));
    }
}
