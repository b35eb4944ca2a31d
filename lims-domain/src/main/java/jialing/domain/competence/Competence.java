package jialing.domain.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.competence.persistence.CertificateTable;

/** Who may do what work by which method at which instant. */
@ApplicationScoped
public class Competence {

    @Inject
    CertificateTable table;

    @Inject
    Supervisions supervisions;

    /** Everything that the person was ever certified for. */
    public List<HeldCertificate> of(UUID personId) {
        return heldBy(Set.of(personId));
    }

    /** In a number of questions to the database that does not grow with the persons. */
    List<HeldCertificate> heldBy(Collection<UUID> persons) {
        return table.heldBy(persons);
    }

    public Optional<HeldCertificate> certificate(UUID personId, Work work) {
        return of(personId).stream().filter(held -> held.covers(work)).findFirst();
    }

    /** What the person may do alone and what under somebody. */
    Abilities abilitiesOf(UUID personId) {
        List<Supervision> under = supervisions.ofTrainee(personId);
        Set<UUID> persons = Stream.concat(
                        Stream.of(personId),
                        under.stream().map(each -> each.supervisor().personId()))
                .collect(Collectors.toUnmodifiableSet());
        return new Abilities(personId, heldBy(persons), under);
    }
}
