package jialing.domain.analysis;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jialing.domain.analysis.calculation.Formula;
import jialing.domain.analysis.calculation.Formulas;
import jialing.domain.analysis.calculation.TextFormula;
import jialing.domain.catalogue.Analyte;
import jialing.domain.catalogue.MethodAnalyte;
import jialing.domain.catalogue.MethodCalculation;
import jialing.domain.catalogue.Unit;
import jialing.domain.methods.FormulaDefinition;
import jialing.domain.methods.LimitInForce;

/**
 * How a method determines an analyte, as the catalogue has it on one day.
 *
 * @param unit in which the result is reported
 * @param detectionLimit in that unit; null when the method has none (pH, temperature)
 * @param decimals at most so many, in that unit; null when nothing is laid down
 * @param significantDigits at most so many; null when nothing is laid down
 * @param replicates determinations of each sample that the method asks for
 * @param usualInputs what the method fixes or usually takes, by input name
 * @param curveUnit of the standards, null when nothing is read off a curve
 * @param correlationAtLeast what |r| must reach, null when nothing is read off a curve
 * @param written the formula as the laboratory writes it, null when it is one of the house
 */
record MeasurementProcedure(
        String unit,
        BigDecimal detectionLimit,
        Integer decimals,
        Integer significantDigits,
        int replicates,
        Formula formula,
        Map<String, BigDecimal> usualInputs,
        String curveUnit,
        BigDecimal correlationAtLeast,
        FormulaDefinition written) {

    /** A method without calculation in the catalogue tells the content itself. */
    static MeasurementProcedure of(Analyte analyte, MethodAnalyte method, Optional<MethodCalculation> calculation) {
        Unit answer = calculation
                .map(MethodCalculation::resultUnit)
                .or(method::detectionLimitUnit)
                .orElse(analyte.unit());
        Unit unit = answer.dimension() == analyte.unit().dimension() ? analyte.unit() : answer;
        return new MeasurementProcedure(
                unit.symbol(),
                method.detectionLimitIn(unit).orElse(null),
                calculation
                        .flatMap(MethodCalculation::decimals)
                        .map(decimals -> decimalsIn(unit, answer, decimals))
                        .or(() -> Optional.ofNullable(analyte.decimalsMax()))
                        .orElse(null),
                calculation.flatMap(MethodCalculation::significantDigits).orElse(null),
                calculation.map(MethodCalculation::replicates).orElse(1),
                calculation
                        .map(each -> Formulas.of(each.formula(), each.formulaVersion()))
                        .orElse(Formulas.DIRECT_READING),
                calculation.map(MethodCalculation::usualInputs).orElse(Map.of()),
                calculation.flatMap(MethodCalculation::curveUnit).orElse(null),
                calculation.flatMap(MethodCalculation::correlationAtLeast).orElse(null),
                null);
    }

    /** By the limit that the laboratory itself has verified; without one that of the standard stays. */
    MeasurementProcedure verifiedBy(Optional<LimitInForce> limit) {
        return limit.map(own -> new MeasurementProcedure(
                        unit,
                        own.detectionLimitIn(Unit.of(unit)),
                        decimals,
                        significantDigits,
                        replicates,
                        formula,
                        usualInputs,
                        curveUnit,
                        correlationAtLeast,
                        written))
                .orElse(this);
    }

    /** By the formula that the laboratory itself has released; without one that of the catalogue stays. */
    MeasurementProcedure calculatedBy(Optional<FormulaDefinition> definition) {
        return definition.map(this::calculatedBy).orElse(this);
    }

    private MeasurementProcedure calculatedBy(FormulaDefinition definition) {
        var usual = new HashMap<>(usualInputs);
        usual.keySet().removeIf(name -> definition.reading(name).isEmpty());
        return new MeasurementProcedure(
                unit,
                detectionLimit,
                decimals,
                significantDigits,
                replicates,
                new TextFormula(definition),
                usual,
                curveUnit,
                correlationAtLeast,
                definition);
    }

    /** Two decimals of μg/L are five of mg/L. */
    private static int decimalsIn(Unit unit, Unit answer, int decimals) {
        BigDecimal last = answer.convert(BigDecimal.ONE.scaleByPowerOfTen(-decimals), unit);
        return Math.max(0, last.scale());
    }
}
