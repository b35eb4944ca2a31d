package jialing.domain.uncertainty;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.catalogue.Unit;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;
import jialing.domain.uncertainty.persistence.EvaluationTable;

/** One signed evaluation as it was signed; and what an evaluation would give, of which nothing is kept. */
@View
public class UncertaintyView {

    private static final int MOST_DIGITS = 30;

    @Inject
    Uncertainties uncertainties;

    @Inject
    EvaluationTable table;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param evaluation its head */
    public record SignedEvaluation(
            UncertaintyEvaluation evaluation, EvaluationInput input, EvaluatedUncertainty result) {}

    /**
     * @param value in the evaluation's unit, as is
     * @param expanded its U
     */
    public record UncertaintyOfValue(UncertaintyEvaluation evaluation, BigDecimal value, BigDecimal expanded) {}

    public SignedEvaluation of(UUID id) {
        UncertaintyEvaluation evaluation = uncertainties.byId(id);
        EvaluationTable.Signed signed = table.signed(id);
        return new SignedEvaluation(evaluation, signed.input(), signed.result());
    }

    /**
     * The uncertainty of a value measured here; empty when none was evaluated for it.
     *
     * @param on null: today
     */
    public Optional<UncertaintyOfValue> ofValue(
            String method, String analyte, String matrix, BigDecimal value, String unit, LocalDate on) {
        if (value == null || value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
            throw Refusal.invalid("FieldFilledIn", "value", "请填写数值", "Give the value");
        }
        Unit of = Unit.of(unit);
        return uncertainties
                .of(current.get().organisation(), method, analyte, matrix, value, of, on == null ? clock.today() : on)
                .map(each -> {
                    BigDecimal converted = of.convert(value, Unit.of(each.unit()));
                    return new UncertaintyOfValue(each, converted, each.expandedAt(converted));
                });
    }

    /** @throws Refusal when it does not hold together */
    public EvaluatedUncertainty trial(EvaluationInput input) {
        current.get();
        return EvaluatedUncertainty.of(input);
    }
}
