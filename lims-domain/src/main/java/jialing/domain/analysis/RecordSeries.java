package jialing.domain.analysis;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.analysis.calculation.Formula;
import jialing.domain.analysis.calculation.Input;
import jialing.domain.analysis.calculation.MeasuredSeries;
import jialing.domain.analysis.persistence.CalibrationTable;
import jialing.domain.analysis.persistence.RawRecordTable;
import jialing.domain.analysis.persistence.ResultTable;
import jialing.domain.analysis.persistence.SeriesTable;
import jialing.domain.analysis.rules.InputsFitSeries;
import jialing.domain.analysis.rules.PositionStandsInBatch;
import jialing.domain.analysis.rules.SeriesIsAskedForHere;
import jialing.domain.analysis.rules.SeriesIsNamed;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/**
 * A series is delivered for a position: levels of a meter, the taxa of a sample, plates or tubes. It is kept whole, and every analyte
 * of the position that is calculated from such a series has its reading, in one act.
 */
@UseCase
public class RecordSeries {

    @Inject
    InputsOnRecord onRecord;

    @Inject
    AnalyticalBatches batches;

    @Inject
    BatchPlans plans;

    @Inject
    CalibrationTable calibrations;

    @Inject
    RawRecordTable rawRecords;

    @Inject
    ResultTable results;

    @Inject
    SeriesTable series;

    @Inject
    BatchSheets sheets;

    @Inject
    BatchAtTheGate gate;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param position code of the position in the batch
     * @param analyte that additions were made of; null for every other kind
     * @param startedAt of the first point; null where time plays no part
     * @param intervalMillis between two points; null where time plays no part
     * @param points read from the file when there is one
     * @param inputs what the formulas need besides, by name, as text
     * @param file text of a file as a meter or a spreadsheet writes it, else null
     * @param reason why it replaces what is on record, else null
     */
    public record Command(
            UUID batch,
            String position,
            SeriesKind kind,
            String analyte,
            Instant startedAt,
            Long intervalMillis,
            List<PointRow> points,
            Map<String, String> inputs,
            String file,
            String reason) {

        public Command {
            points = points == null
                    ? List.of()
                    : points.stream()
                            .map(point -> point == null ? PointRow.EMPTY : point)
                            .toList();
            inputs = inputs == null ? Map.of() : inputs;
        }
    }

    /** What the act tells of the series: enough to know it again. */
    record Delivered(
            UUID id,
            String position,
            SeriesKind kind,
            String analyte,
            int version,
            int points,
            Instant startedAt,
            Long intervalMillis,
            String sha256) {}

    record Content(String batch, String method, String instrument, Delivered series, List<ReadingLine> readings) {}

    /** The sheet as it stands afterwards. */
    public BatchSheet record(Command command) {
        Actor actor = current.mustBe(Capacity.ANALYST);
        AnalyticalBatch batch = batches.heldBy(actor, command.batch());
        batch.mustTakeReadings();
        Instant now = clock.now();
        gate.enter(batch, actor, now);
        BatchPosition position = position(batch, command.position());
        new SeriesIsNamed().require(command.kind());
        List<BatchAnalyte> analytes = analytes(batch, position, command);
        Optional<SeriesLine> before = series.latest(batch, position, command.kind(), command.analyte());
        RecordedSeries recorded = recorded(command, batch, position, before, actor, now);
        if (command.kind().isOfOneAnalyte()) {
            AddedPortions.mustBearAResult(analytes.get(0), recorded.measured());
        }
        boolean known = before.filter(line -> line.id().equals(recorded.id())).isPresent();
        List<Calibration> curves = calibrations.inForce(batch);
        List<RawRecord> read = rawRecords.inForce(batch);
        List<RawRecord> taken = new ReadingGrid(
                        batch, curves, read, plans.of(batch).wantsInternalStandard(), recorded, onRecord.of(batch))
                .take(rows(command, position, analytes), actor.personId(), now);
        var inForce = new ResultsInForce(batch, read, results.inForce(batch));
        if (!taken.isEmpty()) {
            if (!known) {
                series.add(batch, recorded);
            }
            rawRecords.add(batch, taken);
            results.add(batch, inForce.take(taken, recorded.measured(), now));
            record(batch, position, recorded, taken, actor);
        }
        return sheets.of(new BatchRecord(batch, inForce.readings(), curves), inForce.all());
    }

    private void record(
            AnalyticalBatch batch,
            BatchPosition position,
            RecordedSeries recorded,
            List<RawRecord> taken,
            Actor actor) {
        var delivered = new Delivered(
                recorded.id(),
                position.code(),
                recorded.kind(),
                recorded.analyte(),
                recorded.version(),
                recorded.measured().points().size(),
                recorded.measured().startedAt(),
                recorded.interval().map(Duration::toMillis).orElse(null),
                recorded.sha256());
        var content = new Content(
                batch.number(), batch.method(), batch.instrument(), delivered, ReadingLine.all(batch, taken));
        var subject = new Subject("AnalyticalBatch", batch.id(), batch.round());
        ledger.record(Act.of(Verb.RECORD_SERIES, subject, actor, Capacity.ANALYST, content));
    }

    private static BatchPosition position(AnalyticalBatch batch, String code) {
        Optional<BatchPosition> found = batch.positions().stream()
                .filter(position -> position.code().equals(code))
                .findFirst();
        new PositionStandsInBatch().require(new PositionStandsInBatch.Entry(code, batch.number(), found.isPresent()));
        return found.orElseThrow();
    }

    /** Those of the position that are calculated from such a series. */
    private static List<BatchAnalyte> analytes(AnalyticalBatch batch, BatchPosition position, Command command) {
        List<BatchAnalyte> analytes = batch.analytes().stream()
                .filter(analyte -> position.asksFor(analyte.analyte()))
                .filter(analyte -> command.kind().isOfOneAnalyte()
                        ? AddedPortions.areTaken(position, analyte)
                                && analyte.analyte().equals(command.analyte())
                        : analyte.calculation().readsSeries().equals(Optional.of(command.kind())))
                .toList();
        new SeriesIsAskedForHere()
                .require(new SeriesIsAskedForHere.Entry(command.kind(), position.code(), !analytes.isEmpty()));
        Set<String> known = analytes.stream()
                .flatMap(analyte -> inputs(analyte, command.kind()))
                .collect(Collectors.toSet());
        new InputsFitSeries()
                .require(new InputsFitSeries.Entry(known, command.inputs().keySet()));
        return analytes;
    }

    /** The series that is on record already when it says the same, else the next version. */
    private static RecordedSeries recorded(
            Command command,
            AnalyticalBatch batch,
            BatchPosition position,
            Optional<SeriesLine> before,
            Actor actor,
            Instant now) {
        MeasuredSeries measured = new SeriesCheck(command).read();
        String sha256 =
                CanonicalJson.sha256(command.file() == null ? CanonicalJson.of(measured.points()) : command.file());
        Optional<SeriesLine> same = before.filter(line -> line.saysTheSame(sha256, command));
        return new RecordedSeries(
                same.map(SeriesLine::id).orElseGet(TimeOrderedId::next),
                batch.round(),
                position.id(),
                command.kind().isOfOneAnalyte() ? command.analyte() : null,
                same.map(SeriesLine::version)
                        .orElseGet(() -> before.map(line -> line.version() + 1).orElse(1)),
                measured,
                command.file(),
                sha256,
                command.reason(),
                actor.personId(),
                actor.name(),
                now);
    }

    /** A row for each analyte, with those inputs that its formula knows. */
    private static List<ReadingRow> rows(Command command, BatchPosition position, List<BatchAnalyte> analytes) {
        return analytes.stream()
                .map(analyte -> new ReadingRow(
                        position.code(),
                        analyte.analyte(),
                        null,
                        inputs(analyte, command.kind())
                                .filter(command.inputs()::containsKey)
                                .filter(name -> command.inputs().get(name) != null)
                                .collect(Collectors.toMap(
                                        name -> name, command.inputs()::get, (one, other) -> one, LinkedHashMap::new)),
                        null,
                        command.kind().isOfOneAnalyte() ? AddedPortions.unitOf(analyte) : null,
                        command.reason()))
                .toList();
    }

    private static Stream<String> inputs(BatchAnalyte analyte, SeriesKind kind) {
        Formula formula = analyte.calculationFrom(kind);
        return Stream.concat(formula.needs().stream(), formula.allows().stream())
                .map(Input::key);
    }
}
