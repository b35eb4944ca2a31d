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

    /**
     * Under whom the person does that work, so that the supervisor can be asked to confirm it; empty when the person may do it alone,
     * or not at all.
     */
    public Optional<Supervision> supervisionOf(UUID personId, Work work) {
        Abilities abilities = abilitiesOf(personId);
        return abilities.own(work).isPresent() ? Optional.empty() : abilities.under(work);
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
