package jialing.domain.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.analysis.RawRecord.Cell;
import jialing.domain.analysis.rules.AnalyteIsAskedForHere;
import jialing.domain.analysis.rules.CurveIsFit;
import jialing.domain.analysis.rules.CurveIsInForce;
import jialing.domain.analysis.rules.GridIsBounded;
import jialing.domain.analysis.rules.InternalStandardIsMeasured;
import jialing.domain.analysis.rules.OneRowForEachCell;
import jialing.domain.analysis.rules.PositionStandsInBatch;
import jialing.domain.analysis.rules.ReplacementGivesReason;
import jialing.domain.curves.CalibrationCurve;
import jialing.domain.shared.Refusal;

/**
 * A sheet of readings as it is saved: every row is checked and calculated in memory. Either all rows are taken, or all objections
 * are said at once, each at its row and field.
 *
 * <p>A row that says what is on record already is no new reading, so that a sheet can be saved again as a whole. Two people who fill
 * different cells do not meet; who fills a cell that somebody else has just filled differently is asked for the reason.
 */
final class ReadingGrid {

    private final AnalyticalBatch batch;
    private final Map<String, BatchPosition> positions;
    private final Map<String, BatchAnalyte> analytes;
    private final Map<String, Calibration> calibrations;
    private final Map<String, CalibrationCurve> curves = new HashMap<>();
    private final Map<Cell, RawRecord> inForce;
    private final RecordedSeries series;
    private final GivenInputs given;
    private final boolean ratios;

    /**
     * @param calibrations those in force in this round
     * @param inForce the readings in force in this round
     */
    ReadingGrid(AnalyticalBatch batch, Collection<Calibration> calibrations, Collection<RawRecord> inForce) {
        this(batch, calibrations, inForce, false, null, GivenInputs.NONE);
    }

    /**
     * @param ratios whether the method measures against an internal standard
     * @param series that the rows are calculated from, null for rows that were typed
     * @param given what the record has already
     */
    ReadingGrid(
            AnalyticalBatch batch,
            Collection<Calibration> calibrations,
            Collection<RawRecord> inForce,
            boolean ratios,
            RecordedSeries series,
            GivenInputs given) {
        this.ratios = ratios;
        this.series = series;
        this.given = given;
        this.batch = batch;
        this.positions = byName(batch.positions(), BatchPosition::code);
        this.analytes = byName(batch.analytes(), BatchAnalyte::analyte);
        this.calibrations = byName(calibrations, Calibration::analyte);
        this.inForce = inForce.stream().collect(Collectors.toMap(RawRecord::cell, Function.identity()));
    }

    /**
     * The new raw records; rows that say nothing new make none.
     *
     * @throws Refusal with every objection to every row
     */
    List<RawRecord> take(List<ReadingRow> rows, UUID person, Instant now) {
        new GridIsBounded().require(rows.size());
        var taken = new ArrayList<RawRecord>();
        var objections = new ArrayList<Refusal>();
        Set<Cell> filled = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            try {
                RawRecord read = read(rows.get(i), filled, person, now);
                RawRecord before = inForce.get(read.cell());
                if (before == null || !read.saysTheSameAs(before)) {
                    taken.add(read);
                }
            } catch (Refusal refusal) {
                objections.addAll(atRow(i, refusal));
            }
        }
        if (!objections.isEmpty()) {
            throw Refusal.of(objections);
        }
        return taken;
    }

    private RawRecord read(ReadingRow row, Set<Cell> filled, UUID person, Instant now) {
        BatchPosition position = positions.get(row.position());
        new PositionStandsInBatch()
                .require(new PositionStandsInBatch.Entry(row.position(), batch.number(), position != null));
        new AnalyteIsAskedForHere()
                .require(new AnalyteIsAskedForHere.Entry(
                        row.analyte(), row.position(), position.asksFor(row.analyte())));
        var cell = new Cell(position.id(), row.analyte(), row.replicateOrFirst());
        new OneRowForEachCell()
                .require(
                        new OneRowForEachCell.Entry(row.position(), row.analyte(), cell.replicate(), filled.add(cell)));
        BatchAnalyte analyte = analytes.get(row.analyte());
        boolean readOff = analyte.readsOffCurve() && !isOfAdditions();
        Calibration calibration = readOff ? calibrations.get(row.analyte()) : null;
        new CurveIsInForce().require(new CurveIsInForce.Entry(row.analyte(), calibration != null || !readOff));
        if (calibration != null) {
            new CurveIsFit().require(calibration);
            new InternalStandardIsMeasured()
                    .require(new InternalStandardIsMeasured.Entry(
                            "analyte", row.analyte(), batch.method(), !ratios || calibration.hasInternalStandard()));
        }
        RawRecord before = inForce.get(cell);
        RawRecord read = new ReadingCheck(
                        batch, position, analyte, calibration, curveOf(calibration), series, given, sampleOf(position))
                .record(row, before == null ? 1 : before.version() + 1, person, now);
        if (before != null && !read.saysTheSameAs(before)) {
            new ReplacementGivesReason()
                    .require(new ReplacementGivesReason.Entry(row.position(), row.analyte(), row.reason()));
        }
        return read;
    }

    /** Additions carry their own line. */
    private boolean isOfAdditions() {
        return series != null && series.kind() == SeriesKind.ADDITIONS;
    }

    /** A duplicate or a spike is taken from the sample that it doubles. */
    private UUID sampleOf(BatchPosition position) {
        return position.sampleId()
                .or(() -> position.origin().map(positions::get).flatMap(BatchPosition::sampleId))
                .orElse(null);
    }

    private CalibrationCurve curveOf(Calibration calibration) {
        return calibration == null ? null : curves.computeIfAbsent(calibration.analyte(), any -> calibration.curve());
    }

    private static List<Refusal> atRow(int index, Refusal refusal) {
        return refusal.objections().stream()
                .map(each -> new Refusal(
                        each.kind(), each.rule(), each.standard(), each.text(), "rows[" + index + "]." + each.field()))
                .toList();
    }

    private static <T> Map<String, T> byName(Collection<T> things, Function<T, String> name) {
        return things.stream().collect(Collectors.toMap(name, Function.identity()));
    }
}
