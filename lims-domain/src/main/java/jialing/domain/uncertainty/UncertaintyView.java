package jialing.domain.uncertainty;

import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.View;
import jialing.domain.uncertainty.persistence.EvaluationTable;

/** One signed evaluation as it was signed; and what an evaluation would give, of which nothing is kept. */
@View
public class UncertaintyView {

    @Inject
    Uncertainties uncertainties;

    @Inject
    EvaluationTable table;

    @Inject
    CurrentActor current;

    /** @param evaluation its head */
    public record SignedEvaluation(
            UncertaintyEvaluation evaluation, EvaluationInput input, EvaluatedUncertainty result) {}

    public SignedEvaluation of(UUID id) {
        UncertaintyEvaluation evaluation = uncertainties.byId(id);
        EvaluationTable.Signed signed = table.signed(id);
        return new SignedEvaluation(evaluation, signed.input(), signed.result());
    }

    /** @throws jialing.domain.shared.Refusal when it does not hold together */
    public EvaluatedUncertainty trial(EvaluationInput input) {
        current.get();
        return EvaluatedUncertainty.of(input);
    }
}
