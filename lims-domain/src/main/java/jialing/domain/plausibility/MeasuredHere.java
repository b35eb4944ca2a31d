package jialing.domain.plausibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.analysis.BatchPosition;
import jialing.domain.analysis.BatchRecord;
import jialing.domain.analysis.PositionKind;
import jialing.domain.analysis.RawRecord;
import jialing.domain.catalogue.Unit;

/** A content of a sample in the batch that is looked at. */
record MeasuredHere(String position, UUID sample, SampleContent content) {

    /** All that have been measured so far. */
    static List<MeasuredHere> in(BatchRecord record, Tolerances.OfMatrix tolerances) {
        return record.batch().positions().stream()
                .filter(position -> position.kind() == PositionKind.SAMPLE)
                .flatMap(position -> position.analytes().stream()
                        .filter(analyte -> !record.analyte(analyte).tellsPresence())
                        .flatMap(analyte -> of(record, position, analyte, tolerances)))
                .toList();
    }

    private static Stream<MeasuredHere> of(
            BatchRecord record, BatchPosition position, String analyte, Tolerances.OfMatrix tolerances) {
        return record.content(position, analyte).stream()
                .map(content -> new MeasuredHere(
                        position.code(),
                        position.sampleId().orElseThrow(),
                        tolerances.given(
                                content(record, position, analyte, content),
                                record.batch().method())));
    }

    /** The detection limit grows with the dilution. */
    private static SampleContent content(
            BatchRecord record, BatchPosition position, String analyte, BigDecimal content) {
        Unit unit = Unit.of(record.analyte(analyte).unit());
        BigDecimal limit = record.analyte(analyte).detectionLimit();
        if (limit == null) {
            return SampleContent.of(analyte, content, unit);
        }
        BigDecimal inForce = limit.multiply(dilution(record, position, analyte));
        return content.compareTo(inForce) < 0
                ? SampleContent.below(analyte, inForce, unit)
                : SampleContent.of(analyte, content, unit);
    }

    private static BigDecimal dilution(BatchRecord record, BatchPosition position, String analyte) {
        return record.readings(position, analyte).stream()
                .map(RawRecord::dilution)
                .reduce(BigDecimal.ONE, BigDecimal::max);
    }
}
