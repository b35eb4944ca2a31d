package jialing.domain.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.catalogue.persistence.CatalogueTables;
import jialing.domain.shared.Refusal;

/** What quality control the methods ask for. */
@ApplicationScoped
public class QcPlans {

    @Inject
    CatalogueTables tables;

    /**
     * The method's own plan, else that of its matrix, as in force on the day.
     *
     * @throws Refusal when the catalogue has none
     */
    public QcPlan of(String method, String matrix, LocalDate on) {
        return governing(tables.inForce(QcPlan.class, on, Map.of("matrix", matrix)), method, matrix);
    }

    /** The version with this id, in force or not. */
    public QcPlan byId(UUID id) {
        return tables.byId(QcPlan.class, id);
    }

    static QcPlan governing(List<QcPlan> plans, String method, String matrix) {
        return plans.stream()
                .filter(plan -> plan.matrix().equals(matrix))
                .filter(plan -> plan.isForEveryMethod() || plan.standard().equals(method))
                .min(Comparator.comparing(QcPlan::isForEveryMethod))
                .orElseThrow(() -> Refusal.notFound("QcPlan", "质控计划", matrix));
    }
}
