package jialing.domain.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** One reading as the act of recording it tells it: what was read, by which formula and curve, and what came out. */
record ReadingLine(
        String position,
        String analyte,
        int replicate,
        int version,
        Map<String, BigDecimal> inputs,
        BigDecimal dilution,
        String unit,
        String formula,
        int formulaVersion,
        UUID calibration,
        UUID series,
        BigDecimal content,
        Instant startedAt,
        String reason) {

    static List<ReadingLine> all(AnalyticalBatch batch, List<RawRecord> records) {
        Map<UUID, String> codes =
                batch.positions().stream().collect(Collectors.toMap(BatchPosition::id, BatchPosition::code));
        return records.stream()
                .map(record -> of(codes.get(record.position()), record))
                .toList();
    }

    private static ReadingLine of(String position, RawRecord record) {
        return new ReadingLine(
                position,
                record.analyte(),
                record.replicate(),
                record.version(),
                record.inputs(),
                record.dilution(),
                record.unit(),
                record.formula(),
                record.formulaVersion(),
                record.calibration(),
                record.series(),
                record.content(),
                record.startedAt(),
                record.reason());
    }
}
