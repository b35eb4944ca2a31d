package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.people.persistence.PeopleTables;

/** Who may do what work by which method on which day. */
@ApplicationScoped
public class Competence {

    @Inject
    PeopleTables tables;

    public Optional<CompetenceCertificate> certificate(UUID personId, String method, WorkKind kind, LocalDate on) {
        return tables.certificatesOf(personId).stream()
                .filter(certificate -> certificate.covers(method, kind, on))
                .findFirst();
    }

    /** @throws jialing.domain.shared.Refusal by {@link CertifiedForTheWork} when no certificate covers it */
    public void mustCover(UUID personId, String method, WorkKind kind, LocalDate on) {
        new CertifiedForTheWork()
                .require(new CertifiedForTheWork.Work(
                        tables.nameOf(personId), method, kind, on, certificate(personId, method, kind, on)));
    }
}
