package jialing.domain.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.competence.persistence.SupervisionTable;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;

/** Who works under whom. */
@ApplicationScoped
public class Supervisions {

    @Inject
    SupervisionTable table;

    /**
     * Under whom the person works by the method on that day, so that the supervisor can be asked to confirm the work; empty when the
     * person works alone. Where there are several, the one arranged last.
     */
    public Optional<Supervision> of(UUID person, String method, LocalDate day) {
        var noon = day.atTime(12, 0).atZone(LabClock.ZONE).toInstant();
        return ofTrainee(person).stream()
                .filter(each -> each.method().equals(method) && each.isInForce(noon))
                .reduce((earlier, later) -> later);
    }

    List<Supervision> ofTrainee(UUID person) {
        return table.ofTrainee(person);
    }

    Supervision byId(UUID id) {
        return table.find(id).orElseThrow(() -> Refusal.notFound("Supervision", "带教关系", id));
    }
}
