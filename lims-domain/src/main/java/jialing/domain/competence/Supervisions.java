package jialing.domain.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.competence.persistence.SupervisionTable;
import jialing.domain.shared.Refusal;

/** Who works under whom. */
@ApplicationScoped
public class Supervisions {

    @Inject
    SupervisionTable table;

    List<Supervision> ofTrainee(UUID person) {
        return table.ofTrainee(person);
    }

    Supervision byId(UUID id) {
        return table.find(id).orElseThrow(() -> Refusal.notFound("Supervision", "带教关系", id));
    }
}
