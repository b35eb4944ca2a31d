package jialing.domain.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.analysis.calculation.Determination;
import jialing.domain.analysis.calculation.Formula;
import jialing.domain.analysis.calculation.Input;
import jialing.domain.analysis.calculation.Inputs;
import jialing.domain.analysis.calculation.Possible;
import jialing.domain.analysis.rules.CountedAfterSampling;
import jialing.domain.analysis.rules.CountingHasItsStart;
import jialing.domain.analysis.rules.DilutionIsCalculated;
import jialing.domain.analysis.rules.DryMatterIsDetermined;
import jialing.domain.analysis.rules.InputComesFromTheRecord;
import jialing.domain.analysis.rules.InputIsPossible;
import jialing.domain.analysis.rules.InputsFitFormula;
import jialing.domain.analysis.rules.ReadingWithinInstrumentRange;
import jialing.domain.analysis.rules.ReplicateIsCounted;
import jialing.domain.analysis.rules.SeriesIsDelivered;
import jialing.domain.analysis.rules.ValueIsNumber;
import jialing.domain.catalogue.Unit;
import jialing.domain.catalogue.UnitsMeasureTheSame;
import jialing.domain.curves.CalibrationCurve;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.TimeOrderedId;

/** Checks one row against the formula, the instrument and the unit of its analyte, and calculates it. */
final class ReadingCheck {

    private static final ValueIsNumber NUMBER = new ValueIsNumber();
    private static final InputsFitFormula FIT = new InputsFitFormula();
    private static final InputIsPossible POSSIBLE = new InputIsPossible();
    private static final ReadingWithinInstrumentRange IN_RANGE = new ReadingWithinInstrumentRange();
    private static final DilutionIsCalculated TAKEN = new DilutionIsCalculated();
    private static final ReplicateIsCounted COUNTED = new ReplicateIsCounted();
    private static final InputComesFromTheRecord FROM_RECORD = new InputComesFromTheRecord();
    private static final DryMatterIsDetermined DRIED = new DryMatterIsDetermined();
    private static final CountingHasItsStart STARTED = new CountingHasItsStart();
    private static final CountedAfterSampling AFTER = new CountedAfterSampling();
    private static final SeriesIsDelivered DELIVERED = new SeriesIsDelivered();
    private static final Set<Input> SHOWN_BY_INSTRUMENT = Set.of(Input.READING, Input.RESPONSE);

    private final AnalyticalBatch batch;
    private final BatchPosition position;
    private final BatchAnalyte analyte;
    private final Calibration calibration;
    private final CalibrationCurve curve;
    private final RecordedSeries series;
    private final GivenInputs given;
    private final UUID sample;
    private final Formula formula;
    private final Objections objections = new Objections();

    /**
     * @param calibration in force with its curve, both null for an analyte that is read off none
     * @param series that the row is calculated from, null for a row that was typed
     * @param given what the record has already
     * @param sample that the position is taken from, null for one that is none of a sample
     */
    ReadingCheck(
            AnalyticalBatch batch,
            BatchPosition position,
            BatchAnalyte analyte,
            Calibration calibration,
            CalibrationCurve curve,
            RecordedSeries series,
            GivenInputs given,
            UUID sample) {
        this.batch = batch;
        this.position = position;
        this.analyte = analyte;
        this.calibration = calibration;
        this.curve = curve;
        this.series = series;
        this.given = given;
        this.sample = sample;
        this.formula = analyte.calculation();
    }

    RawRecord record(ReadingRow row, int version, UUID person, Instant now) {
        objections.hear(COUNTED, row.replicateOrFirst());
        Optional<RecordedSeries> delivered = Optional.ofNullable(series);
        DELIVERED.require(new SeriesIsDelivered.Entry(
                analyte.analyte(), formula.readsSeries(), delivered.map(RecordedSeries::kind)));
        Map<String, BigDecimal> values = numbers(row.inputs());
        BigDecimal dilution = number("dilution", row.dilution()).orElse(BigDecimal.ONE);
        Unit unit = unitOf(row);
        takeFromTheRecord(values);
        checkStart(row.startedAt(), now);
        objections.refuseIfAny();
        correctDecay(values, row.startedAt());
        objections.refuseIfAny();
        usualInputs().forEach(values::putIfAbsent);
        checkInputs(values, dilution);
        objections.refuseIfAny();
        var determination = Determination.of(formula, inputs(values, dilution), curve);
        BigDecimal content = determination
                .content()
                .map(found -> unit.convert(found, Unit.of(analyte.unit())))
                .orElse(null);
        return new RawRecord(
                TimeOrderedId.next(),
                batch.round(),
                position.id(),
                analyte.analyte(),
                row.replicateOrFirst(),
                version,
                values,
                dilution,
                unit.symbol(),
                row.reason(),
                person,
                now,
                formula.id(),
                formula.version(),
                calibration == null ? null : calibration.id(),
                delivered.map(RecordedSeries::id).orElse(null),
                content,
                determination.belowBottom(),
                LabClock.kept(row.startedAt()));
    }

    private void takeFromTheRecord(Map<String, BigDecimal> values) {
        for (Input input : formula.needs()) {
            given.of(sample, analyte.analyte(), input).ifPresent(known -> take(input, known, values));
        }
        if (sample != null) {
            objections.hear(
                    DRIED,
                    new DryMatterIsDetermined.Entry(
                            position.code(),
                            formula.needs().contains(Input.DRY_MATTER) && given.awaitsDryMatter(sample)));
        }
    }

    private void take(Input input, GivenInputs.Given known, Map<String, BigDecimal> values) {
        objections.hear(
                FROM_RECORD,
                new InputComesFromTheRecord.Entry(
                        "inputs." + input.key(), input.label(), values.get(input.key()), known.value(), known.from()));
        values.put(input.key(), known.value());
    }

    private void checkStart(Instant startedAt, Instant now) {
        objections.hear(STARTED, new CountingHasItsStart.Entry(analyte.analyte(), analyte.correctsDecay(), startedAt));
        if (startedAt != null) {
            objections.hear(
                    AFTER,
                    new CountedAfterSampling.Entry(
                            startedAt, given.collected(sample).orElse(null), now));
        }
    }

    /** How long was counted is read, so that it is known only now. */
    private void correctDecay(Map<String, BigDecimal> values, Instant startedAt) {
        BigDecimal seconds = values.get(Input.SAMPLE_SECONDS.key());
        if (analyte.correctsDecay() && seconds != null) {
            given.decayCorrection(sample, analyte.analyte(), startedAt, seconds)
                    .ifPresent(known -> take(Input.DECAY_CORRECTION, known, values));
        }
    }

    private Inputs inputs(Map<String, BigDecimal> values, BigDecimal dilution) {
        return new Inputs(values, dilution, series == null ? null : series.measured());
    }

    private Map<String, BigDecimal> numbers(Map<String, String> inputs) {
        var values = new HashMap<String, BigDecimal>();
        inputs.forEach((name, text) -> {
            if (text != null && !text.isBlank()) {
                number("inputs." + name, text).ifPresent(value -> values.put(name, value));
            }
        });
        return values;
    }

    private Optional<BigDecimal> number(String field, String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        var entry = new ValueIsNumber.Entry(field, text);
        if (NUMBER.objection(entry).isPresent()) {
            objections.hear(NUMBER, entry);
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.trim()));
    }

    /** The unit in which the formula answers: its own, that of the standards, or that of the reading. */
    private Unit unitOf(ReadingRow row) {
        Unit given = Unit.of(row.unit() == null ? analyte.unit() : row.unit());
        new UnitsMeasureTheSame().require(new UnitsMeasureTheSame.Pair(given, Unit.of(analyte.unit())));
        if (formula.unit() != null) {
            return Unit.of(formula.unit());
        }
        return calibration == null ? given : Unit.of(calibration.unit());
    }

    /** What the method fixes or usually takes need not be typed. */
    private Map<String, BigDecimal> usualInputs() {
        return analyte.usualInputs().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new BigDecimal(entry.getValue())));
    }

    private void checkInputs(Map<String, BigDecimal> values, BigDecimal dilution) {
        objections.hear(FIT, new InputsFitFormula.Entry(formula.equation(), wrongInput(values)));
        objections.hear(TAKEN, new DilutionIsCalculated.Entry(formula.takesDilution(), dilution));
        objections.hear(POSSIBLE, new InputIsPossible.Entry("dilution", "dilution", dilution, Possible.AT_LEAST_ONE));
        Stream.of(Input.values())
                .filter(input -> values.containsKey(input.key()))
                .forEach(input -> check(input, values.get(input.key())));
    }

    private void check(Input input, BigDecimal value) {
        String field = "inputs." + input.key();
        objections.hear(POSSIBLE, new InputIsPossible.Entry(field, input.key(), value, input.possible()));
        if (SHOWN_BY_INSTRUMENT.contains(input)) {
            objections.hear(
                    IN_RANGE, new ReadingWithinInstrumentRange.Entry(field, value, batch.instrument(), batch.range()));
        }
    }

    private Optional<String> wrongInput(Map<String, BigDecimal> values) {
        Set<String> needed = names(formula.needs());
        if (position.kind().isSpiked()) {
            needed.add(Input.ADDED.key());
        }
        if (position.kind() == PositionKind.CALIBRATION_CHECK) {
            needed.add(Input.NOMINAL.key());
        }
        if (calibration != null && calibration.hasInternalStandard()) {
            needed.add(Input.INTERNAL_STANDARD.key());
        }
        Stream<String> missing = needed.stream().filter(name -> !values.containsKey(name));
        Set<String> allowed = names(formula.allows());
        Stream<String> surplus =
                values.keySet().stream().filter(name -> !needed.contains(name) && !allowed.contains(name));
        return Stream.concat(missing, surplus).sorted().findFirst();
    }

    private static Set<String> names(List<Input> inputs) {
        return inputs.stream().map(Input::key).collect(Collectors.toCollection(TreeSet::new));
    }
}
