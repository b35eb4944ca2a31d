package jialing.domain.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.analysis.calculation.Formula;
import jialing.domain.analysis.calculation.Formulas;
import jialing.domain.curves.CurveModel;
import jialing.domain.methods.FormulaDefinition;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.TimeOrderedId;

/** Batches for tests, complete by default: ammonia nitrogen by HJ 535-2009 in two samples with their quality control. */
public final class ABatch {

    static final Instant NOON = Instant.parse("2026-03-03T04:00:00Z");
    static final UUID LI = UUID.fromString("00000000-0000-7000-8000-000000000001");
    static final Actor ANALYST = new Actor(LI, "wz.analyst1", "李明", "CQ-WZ", Set.of(Capacity.ANALYST), Set.of("CQ-WZ"));

    private final List<BatchAnalyte> analytes = new ArrayList<>();
    private final List<CertifiedValue> certified = new ArrayList<>();
    private BigDecimal correlation = new BigDecimal("0.999");
    private String method = "HJ 535-2009";
    private MeasuringRange range = new MeasuringRange(new BigDecimal("-0.300"), new BigDecimal("3.000"));

    /** Curves of what is determined after this need no better r. */
    ABatch correlatingWith(String least) {
        correlation = new BigDecimal(least);
        return this;
    }

    public static ABatch ofAmmonia() {
        return new ABatch()
                .determining(
                        "NH3N", "mg/L", "0.025", 3, Formulas.CURVE_AMOUNT_PER_VOLUME, Map.of("volume", "50"), "μg");
    }

    /** Lead, measured against an internal standard. */
    public static ABatch ofLead() {
        return new ABatch()
                .determining("PB", "μg/L", "0.09", null, Formulas.CURVE_CONCENTRATION, Map.of(), "μg/L")
                .readBetween("0", "10000000");
    }

    /** Suspended solids, weighed on a filter out of 100 mL. */
    public static ABatch ofSuspendedSolids() {
        ABatch weighed = new ABatch()
                .determining("SS", "mg/L", "4", 0, Formulas.GRAVIMETRY_PER_VOLUME, Map.of("volume", "100"), null);
        weighed.method = "GB/T 11901-1989";
        return weighed;
    }

    /** With the formula as a laboratory writes it. */
    static ABatch ofAmmoniaCalculatedBy(FormulaDefinition written) {
        var batch = new ABatch();
        var procedure = new MeasurementProcedure(
                        "mg/L",
                        new BigDecimal("0.025"),
                        3,
                        3,
                        1,
                        Formulas.CURVE_AMOUNT_PER_VOLUME,
                        Map.of(),
                        "μg",
                        new BigDecimal("0.999"),
                        null)
                .calculatedBy(Optional.of(written));
        batch.analytes.add(new BatchAnalyte("CQ-WZ", "NH3N", "NH3N", "NH3N", procedure));
        return batch;
    }

    static ABatch of(String analyte, String unit, String limit, Formula formula) {
        return new ABatch().determining(analyte, unit, limit, null, formula, Map.of(), null);
    }

    ABatch determining(
            String analyte,
            String unit,
            String limit,
            Integer decimals,
            Formula formula,
            Map<String, String> usual,
            String curveUnit) {
        var usualInputs = new HashMap<String, BigDecimal>();
        usual.forEach((name, digits) -> usualInputs.put(name, new BigDecimal(digits)));
        var procedure = new MeasurementProcedure(
                unit,
                limit == null ? null : new BigDecimal(limit),
                decimals,
                3,
                1,
                formula,
                usualInputs,
                curveUnit,
                curveUnit == null ? null : correlation,
                null);
        analytes.add(new BatchAnalyte("CQ-WZ", analyte, analyte, analyte, procedure));
        return this;
    }

    ABatch readBetween(String lowest, String highest) {
        range = new MeasuringRange(new BigDecimal(lowest), new BigDecimal(highest));
        return this;
    }

    /** What the reference material in BY1 certifies. */
    public ABatch certifying(String analyte, String value, String uncertainty) {
        certified.add(new CertifiedValue("CQ-WZ", analyte, new BigDecimal(value), new BigDecimal(uncertainty)));
        return this;
    }

    /** What is on record when these rows were read off the ammonia curve. */
    public static BatchRecord read(AnalyticalBatch batch, ReadingRow... rows) {
        List<Calibration> curves = List.of(ammoniaCurve(batch));
        List<RawRecord> readings = new ReadingGrid(batch, curves, List.of()).take(List.of(rows), LI, NOON);
        return new BatchRecord(batch, readings, curves);
    }

    /** What is on record when these rows were read without a curve. */
    public static BatchRecord readAlone(AnalyticalBatch batch, ReadingRow... rows) {
        List<RawRecord> readings = new ReadingGrid(batch, List.of(), List.of()).take(List.of(rows), LI, NOON);
        return new BatchRecord(batch, readings, List.of());
    }

    /** Two samples of gross beta with what was read for them. */
    public static BatchRecord ofGrossBeta(Map<String, String> first, Map<String, String> second) {
        AnalyticalBatch batch =
                of("GBETA", "Bq/L", "0.015", Formulas.THICK_SOURCE).open();
        List<RawRecord> readings = new ReadingGrid(batch, List.of(), List.of())
                .take(List.of(row("S1", "GBETA", first), row("S2", "GBETA", second)), LI, NOON);
        return new BatchRecord(batch, readings, List.of());
    }

    AnalyticalBatch empty() {
        return new AnalyticalBatch(
                "FX-CQ-WZ-2026-00001", method, "water", "WZ-UV-01", range, null, ANALYST, analytes, NOON);
    }

    /** Samples S1 and S2, blanks KB1 and KB2, PX1 made from S1, JB1 from S2, BY1. */
    public AnalyticalBatch open() {
        AnalyticalBatch batch = empty();
        List<String> codes = analytes.stream().map(BatchAnalyte::analyte).toList();
        batch.place(PositionKind.SAMPLE, "S1", codes).holding(container("S1", null));
        batch.place(PositionKind.SAMPLE, "S2", codes).holding(container("S2", null));
        batch.place(PositionKind.METHOD_BLANK, "KB1", codes);
        batch.place(PositionKind.METHOD_BLANK, "KB2", codes);
        batch.place(PositionKind.LABORATORY_DUPLICATE, "PX1", codes).madeFrom("S1");
        batch.place(PositionKind.SPIKE, "JB1", codes).madeFrom("S2");
        batch.place(PositionKind.REFERENCE_MATERIAL, "BY1", codes).ofReferenceMaterial(TimeOrderedId.next(), certified);
        return batch;
    }

    /** Total coliforms in S1 by what grows: blank KB1, positive control YA1, negative control YI1. */
    public static AnalyticalBatch ofColiforms() {
        AnalyticalBatch batch = of("TCOLI", "/100mL", null, Formulas.PRESENCE).empty();
        List<String> coliforms = List.of("TCOLI");
        batch.place(PositionKind.METHOD_BLANK, "KB1", coliforms);
        batch.place(PositionKind.POSITIVE_CONTROL, "YA1", coliforms);
        batch.place(PositionKind.NEGATIVE_CONTROL, "YI1", coliforms);
        batch.place(PositionKind.SAMPLE, "S1", coliforms).holding(container("S1", null));
        return batch;
    }

    /** What is on record when it grew, 1, or did not, 0, in these positions. */
    public static BatchRecord grown(AnalyticalBatch batch, Map<String, String> positions) {
        List<ReadingRow> rows = positions.entrySet().stream()
                .map(each -> row(each.getKey(), "TCOLI", Map.of("grown", each.getValue())))
                .toList();
        return new BatchRecord(batch, new ReadingGrid(batch, List.of(), List.of()).take(rows, LI, NOON), List.of());
    }

    static ContainerAtBench container(String code, String lateDecision) {
        return new ContainerAtBench(
                TimeOrderedId.next(), code, TimeOrderedId.next(), TimeOrderedId.next(), List.of(), false, lateDecision);
    }

    /** Standards of 0 to 100 μg that answer 0.010 + 0.0070 each μg. */
    public static Calibration ammoniaCurve(AnalyticalBatch batch) {
        return Calibration.drawn(
                TimeOrderedId.next(),
                batch.round(),
                "NH3N",
                1,
                "μg",
                CurveModel.LINEAR,
                List.of(
                        point("0", "0.010"),
                        point("5", "0.045"),
                        point("10", "0.080"),
                        point("20", "0.150"),
                        point("50", "0.360"),
                        point("100", "0.710")),
                new BigDecimal("0.999"),
                LI,
                NOON);
    }

    /** What is on record when these rows were read off a curve of ratios: 0.02 each μg/L, over an internal standard of 100,000. */
    public static BatchRecord readLead(AnalyticalBatch batch, ReadingRow... rows) {
        List<Calibration.Measurement> standards = Stream.of("0", "1", "5", "10", "20", "50")
                .map(BigDecimal::new)
                .map(standard -> new Calibration.Measurement(
                        standard, standard.multiply(BigDecimal.valueOf(2000)), BigDecimal.valueOf(100_000)))
                .toList();
        List<Calibration> curves = List.of(Calibration.drawn(
                TimeOrderedId.next(),
                batch.round(),
                "PB",
                1,
                "μg/L",
                CurveModel.LINEAR,
                standards,
                new BigDecimal("0.999"),
                LI,
                NOON));
        List<RawRecord> readings = new ReadingGrid(batch, curves, List.of()).take(List.of(rows), LI, NOON);
        return new BatchRecord(batch, readings, curves);
    }

    public static ReadingRow row(String position, String response) {
        return row(position, "NH3N", Map.of("response", response));
    }

    public static ReadingRow row(String position, String analyte, Map<String, String> inputs) {
        return new ReadingRow(position, analyte, null, inputs, null, null, null);
    }

    private static Calibration.Measurement point(String standard, String response) {
        return new Calibration.Measurement(new BigDecimal(standard), new BigDecimal(response), null);
    }
}
