package jialing.domain.uncertainty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.catalogue.Unit;
import jialing.domain.shared.Refusal;
import jialing.domain.uncertainty.persistence.EvaluationTable;

/** All signed evaluations of uncertainty. Nothing is taken out or changed. */
@ApplicationScoped
public class Uncertainties {

    @Inject
    EvaluationTable table;

    /**
     * The evaluation in force for a value on a day; empty when the laboratory has none for it. Its {@link
     * UncertaintyEvaluation#expandedAt} takes the value in the evaluation's own unit.
     */
    public Optional<UncertaintyEvaluation> of(
            String organisation,
            String method,
            String analyte,
            String matrix,
            BigDecimal value,
            Unit unit,
            LocalDate day) {
        return table.inForce(organisation, method, analyte, matrix, day).stream()
                .filter(each -> each.holdsFor(unit.convert(value, Unit.of(each.unit()))))
                .findFirst();
    }

    /** @throws Refusal when there is none, or none that the asking person may see */
    public UncertaintyEvaluation byId(UUID id) {
        return table.byId(id).orElseThrow(() -> Refusal.notFound("UncertaintyEvaluation", "不确定度评定", id));
    }
}
