package jialing.domain.analysis;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import jialing.domain.analysis.calculation.Formulas;

/**
 * An analyte of a batch with what was in force for it on the day the batch was opened: unit of the result, detection limit in that
 * unit, usual decimals, formula. A later change of the catalogue does not change what this batch calculates.
 */
@Embeddable
public class BatchAnalyte {

    private String organisation;
    private String analyte;
    private String nameZh;
    private String nameEn;
    private String unit;
    private BigDecimal detectionLimit;
    private Integer usualDecimals;
    private String formula;
    private int formulaVersion;
    private BigDecimal equivalentMass;

    protected BatchAnalyte() {}

    /**
     * @param detectionLimit in {@code unit}; null when the method has none (pH, temperature)
     * @param usualDecimals null when the catalogue names none
     * @param equivalentMass what one mole of titrant stands for, g/mol; null where nothing is titrated
     */
    BatchAnalyte(
            String organisation,
            String analyte,
            String nameZh,
            String nameEn,
            String unit,
            BigDecimal detectionLimit,
            Integer usualDecimals,
            String formula,
            int formulaVersion,
            BigDecimal equivalentMass) {
        this.organisation = organisation;
        this.analyte = analyte;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.unit = unit;
        this.detectionLimit = detectionLimit;
        this.usualDecimals = usualDecimals;
        this.formula = formula;
        this.formulaVersion = formulaVersion;
        this.equivalentMass = equivalentMass;
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

    public Integer usualDecimals() {
        return usualDecimals;
    }

    public String formula() {
        return formula;
    }

    public int formulaVersion() {
        return formulaVersion;
    }

    boolean readsOffCurve() {
        return Formulas.of(formula, formulaVersion).readsOffCurve();
    }

    public BigDecimal equivalentMass() {
        return equivalentMass;
    }
}
