package jialing.domain.methods;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.catalogue.Analytes;
import jialing.domain.catalogue.CalculationKind;
import jialing.domain.catalogue.MethodCalculation;
import jialing.domain.catalogue.Methods;
import jialing.domain.catalogue.Unit;
import jialing.domain.formula.DefinedFormula;
import jialing.domain.methods.BenchRecord.BenchQuantity;
import jialing.domain.methods.rules.BlankIsTakenOnce;
import jialing.domain.methods.rules.FormulaAnswersReportedQuantity;
import jialing.domain.methods.rules.FormulaReadsSingly;
import jialing.domain.methods.rules.QuantityIsReadAtBench;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Text;

/** What a written formula must fulfil to calculate an analyte of a method at the bench. */
@ApplicationScoped
class FormulaDemands {

    private static final Text STANDARD = Text.of("曲线读出值", "read off the curve");
    private static final Text DILUTION = Text.of("稀释倍数", "dilution factor");

    @Inject
    Methods methods;

    @Inject
    Analytes analytes;

    @Inject
    BenchRecord bench;

    /**
     * @return the formula, with every name and unit in place
     * @throws jialing.domain.shared.Refusal with every objection, or with the place in the text
     */
    DefinedFormula defined(String method, String analyte, String matrix, FormulaDefinition definition) {
        methods.determines(method, analyte, matrix);
        Optional<MethodCalculation> calculation = methods.calculation(method, analyte);
        var objections = new Objections()
                .hear(
                        new FormulaReadsSingly(),
                        new FormulaReadsSingly.Asked(calculation
                                .filter(each -> each.kind() == CalculationKind.SERIES)
                                .isPresent()))
                .hear(new FormulaAnswersReportedQuantity(), answer(analyte, matrix, calculation, definition))
                .hear(
                        new BlankIsTakenOnce(),
                        new BlankIsTakenOnce.Asked(
                                definition.reading(FormulaDefinition.STANDARD).isPresent()
                                        && definition.reading("blank").isPresent()));
        Map<String, BenchQuantity> known = quantities(method, analyte).stream()
                .collect(Collectors.toMap(BenchQuantity::name, Function.identity()));
        definition
                .inputs()
                .forEach(input -> objections.hear(
                        new QuantityIsReadAtBench(),
                        new QuantityIsReadAtBench.Asked(input, Optional.ofNullable(known.get(input.quantity())))));
        objections.refuseIfAny();
        return definition.defined();
    }

    /** With the curve where the method has one. */
    List<BenchQuantity> quantities(String method, String analyte) {
        Stream<BenchQuantity> curve =
                methods.calculation(method, analyte).flatMap(MethodCalculation::curveUnit).stream()
                        .map(unit -> new BenchQuantity(FormulaDefinition.STANDARD, STANDARD, Optional.of(unit)));
        Stream<BenchQuantity> always =
                Stream.of(new BenchQuantity(FormulaDefinition.DILUTION, DILUTION, Optional.of("1")));
        return Stream.of(curve, always, bench.quantities().stream())
                .flatMap(each -> each)
                .toList();
    }

    private FormulaAnswersReportedQuantity.Asked answer(
            String analyte, String matrix, Optional<MethodCalculation> calculation, FormulaDefinition definition) {
        Unit due = calculation
                .map(MethodCalculation::resultUnit)
                .orElseGet(() -> analytes.byCode(analyte, matrix).unit());
        return new FormulaAnswersReportedQuantity.Asked(Unit.known(definition.unit()), definition.unit(), due);
    }
}
