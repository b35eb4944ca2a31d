package jialing.domain.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.catalogue.cell.MethodIsKnown;

/**
 * How a method standard calculates and reports one of its analytes: formula and version, what the formula is given, what the curve
 * must be like, how the result is rounded. The analyte {@code *} stands for every analyte of the method that has no line of its own.
 */
@Entity
@Table(name = "catalogue_method_calculation")
public class MethodCalculation extends CatalogueEntry {

    private static final String EVERY_ANALYTE = "*";

    private String standard;
    private String analyte;
    private String matrix;

    @Enumerated(EnumType.STRING)
    private CalculationKind kind;

    @Enumerated(EnumType.STRING)
    private Workplace workplace;

    private String formula;
    private int formulaVersion;
    private String equation;
    private String inputs;
    private String usualInputs;
    private String curveUnit;
    private Integer curveStandards;
    private BigDecimal correlationAtLeast;
    private String resultUnit;
    private Integer decimals;
    private Integer significantDigits;
    private Integer replicates;
    private int batchAtMost;
    private String note;

    protected MethodCalculation() {}

    MethodCalculation(CatalogueLine line, Set<String> analytes, Set<String> standards) {
        super(line, line.key("standard", "analyte_code", "matrix"));
        this.standard = line.text("standard");
        line.require("standard", new MethodIsKnown(standards));
        this.matrix = line.text("matrix");
        this.analyte = line.text("analyte_code").equals(EVERY_ANALYTE)
                ? EVERY_ANALYTE
                : line.analyte("analyte_code", matrix, analytes);
        this.kind = line.word("kind", CalculationKind.class);
        this.workplace = line.word("workplace", Workplace.class);
        this.formula = line.text("formula");
        this.formulaVersion = line.whole("formula_version");
        this.equation = line.text("equation");
        this.inputs = line.text("inputs");
        this.usualInputs = line.optionalText("usual_inputs").orElse(null);
        this.curveUnit = line.optionalText("curve_unit").orElse(null);
        this.curveStandards = line.optionalWhole("curve_standards").orElse(null);
        this.correlationAtLeast = line.optionalDecimal("correlation_at_least").orElse(null);
        this.resultUnit = line.unit("result_unit");
        this.decimals = line.optionalWhole("decimals").orElse(null);
        this.significantDigits = line.optionalWhole("significant_digits").orElse(null);
        this.replicates = line.optionalWhole("replicates").orElse(null);
        this.batchAtMost = line.whole("batch_at_most");
        this.note = line.optionalText("note").orElse(null);
    }

    public String standard() {
        return standard;
    }

    /** Code of the analyte, or {@code *} for all others of the method. */
    public String analyte() {
        return analyte;
    }

    public String matrix() {
        return matrix;
    }

    public CalculationKind kind() {
        return kind;
    }

    public Workplace workplace() {
        return workplace;
    }

    /** Id of the formula that calculates it. */
    public String formula() {
        return formula;
    }

    public int formulaVersion() {
        return formulaVersion;
    }

    /** As the standard writes it. */
    public String equation() {
        return equation;
    }

    /** What is read for each replicate, by input name, with its unit (empty for none), in the order in which it is entered. */
    public Map<String, String> inputs() {
        return pairs(inputs, ":", Function.identity());
    }

    /** What the standard fixes or usually takes, by input name: offered, and kept with the reading. */
    public Map<String, BigDecimal> usualInputs() {
        return usualInputs == null ? Map.of() : pairs(usualInputs, "=", BigDecimal::new);
    }

    /** Unit of the standards of the curve, e.g. {@code μg} or {@code mg/L}. */
    public Optional<String> curveUnit() {
        return Optional.ofNullable(curveUnit);
    }

    /** How many standards a curve has at least, the zero counted. */
    public Optional<Integer> curveStandards() {
        return Optional.ofNullable(curveStandards);
    }

    /** What |r| must reach. */
    public Optional<BigDecimal> correlationAtLeast() {
        return Optional.ofNullable(correlationAtLeast);
    }

    /** Unit in which the formula answers. */
    public Unit resultUnit() {
        return Unit.of(resultUnit);
    }

    /** At most so many decimals are reported, in the result's unit. */
    public Optional<Integer> decimals() {
        return Optional.ofNullable(decimals);
    }

    /** At most so many significant digits are reported. */
    public Optional<Integer> significantDigits() {
        return Optional.ofNullable(significantDigits);
    }

    /** Determinations of each sample that the standard asks for. */
    public int replicates() {
        return replicates == null ? 1 : replicates;
    }

    /** Samples in one analytical batch. */
    public int batchAtMost() {
        return batchAtMost;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    boolean isFor(String code) {
        return analyte.equals(code);
    }

    boolean isForEvery() {
        return analyte.equals(EVERY_ANALYTE);
    }

    private static <V> Map<String, V> pairs(String list, String separator, Function<String, V> value) {
        return Stream.of(list.split(";"))
                .map(pair -> pair.split(separator, 2))
                .collect(Collectors.toMap(
                        pair -> pair[0].trim(),
                        pair -> value.apply(pair.length > 1 ? pair[1].trim() : ""),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }
}
