package jialing.domain.analysis;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jialing.domain.analysis.calculation.CountingScatter;
import jialing.domain.analysis.calculation.Formula;
import jialing.domain.analysis.calculation.Formulas;
import jialing.domain.analysis.calculation.Input;
import jialing.domain.analysis.calculation.Inputs;
import jialing.domain.analysis.calculation.RoundingRule;
import jialing.domain.analysis.calculation.TextFormula;
import jialing.domain.catalogue.Unit;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.methods.FormulaDefinition;

/**
 * An analyte of a batch with what was in force for it on the day the batch was opened: unit of the result, detection limit in that
 * unit, usual decimals, formula. A later change of the catalogue does not change what this batch calculates.
 */
@Embeddable
public class BatchAnalyte {

    private static final BigDecimal USUAL_CORRELATION = new BigDecimal("0.999");

    private String organisation;
    private String analyte;
    private String nameZh;
    private String nameEn;
    private String unit;
    private BigDecimal detectionLimit;
    private Integer decimals;
    private Integer significantDigits;
    private int replicates;
    private String formula;
    private int formulaVersion;
    private String usualInputs;
    private String curveUnit;
    private BigDecimal correlationAtLeast;
    /** As JSON; null when the formula is one of the house. */
    private String writtenFormula;

    @Transient
    private Formula calculation;

    protected BatchAnalyte() {}

    BatchAnalyte(String organisation, String analyte, String nameZh, String nameEn, MeasurementProcedure procedure) {
        this.organisation = organisation;
        this.analyte = analyte;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.unit = procedure.unit();
        this.detectionLimit = procedure.detectionLimit();
        this.decimals = procedure.decimals();
        this.significantDigits = procedure.significantDigits();
        this.replicates = procedure.replicates();
        this.formula = procedure.formula().id();
        this.formulaVersion = procedure.formula().version();
        this.usualInputs = CanonicalJson.of(procedure.usualInputs());
        this.curveUnit = procedure.curveUnit();
        this.correlationAtLeast = procedure.correlationAtLeast();
        this.writtenFormula = procedure.written() == null ? null : CanonicalJson.of(procedure.written());
    }

    public String analyte() {
        return analyte;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    public String unit() {
        return unit;
    }

    public BigDecimal detectionLimit() {
        return detectionLimit;
    }

    public Integer decimals() {
        return decimals;
    }

    public Integer significantDigits() {
        return significantDigits;
    }

    /** Determinations of each sample that the method asks for. */
    public int replicates() {
        return replicates;
    }

    public String formula() {
        return formula;
    }

    public int formulaVersion() {
        return formulaVersion;
    }

    /** What the method fixes or usually takes, by input name, as decimal text: offered, and taken when nothing else is entered. */
    @SuppressWarnings("unchecked")
    public Map<String, String> usualInputs() {
        return CanonicalJson.read(usualInputs, Map.class);
    }

    /** Unit of the standards of its curve. */
    public Optional<String> curveUnit() {
        return Optional.ofNullable(curveUnit);
    }

    /** What |r| of its curve must reach: 0.999 where the method says nothing else (HJ 630-2011). */
    public BigDecimal correlationAtLeast() {
        return correlationAtLeast == null ? USUAL_CORRELATION : correlationAtLeast;
    }

    /** What a row of readings has to give, by input name. */
    public List<String> neededInputs() {
        return calculation().needs().stream().map(Input::key).toList();
    }

    /** What a row of readings may give besides. */
    public List<String> allowedInputs() {
        return calculation().allows().stream().map(Input::key).toList();
    }

    public String equation() {
        return calculation().equation();
    }

    /** Whether its activity is stated for the time of sampling, so that it matters when it was counted. */
    public boolean correctsDecay() {
        return calculation().needs().contains(Input.DECAY_CORRECTION);
    }

    public boolean readsOffCurve() {
        return calculation().readsOffCurve();
    }

    /** How well a reading knows its content by its counts, in the unit of the result; empty where nothing was counted. */
    Optional<CountingScatter> scatter(RawRecord reading) {
        return calculation()
                .scatter(new Inputs(reading.inputs(), reading.dilution()))
                .map(found -> found.in(this::inUnitOfResult));
    }

    /** What the formula calculated, in the unit of the result. */
    BigDecimal inUnitOfResult(BigDecimal calculated) {
        return Unit.of(calculation().unit()).convert(calculated, Unit.of(unit));
    }

    /** Whether a blank could show it. */
    public boolean hasBlank() {
        return detectionLimit != null || looksForGrowth();
    }

    /** Whether it is told only that it is there or is not. */
    public boolean tellsPresence() {
        return calculation().tellsPresence();
    }

    /** Whether it is found by what grows: then the batch has controls that must grow, and others that must not. */
    public boolean looksForGrowth() {
        return calculation().looksForGrowth();
    }

    Formula calculation() {
        if (calculation == null) {
            calculation = writtenFormula == null
                    ? Formulas.of(formula, formulaVersion)
                    : new TextFormula(CanonicalJson.read(writtenFormula, FormulaDefinition.class));
        }
        return calculation;
    }

    RoundingRule rounding(BigDecimal limit) {
        return RoundingRule.within(limit, decimals, significantDigits);
    }
}
