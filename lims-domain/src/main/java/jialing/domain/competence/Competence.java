package jialing.domain.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.competence.persistence.CertificateTable;
import jialing.domain.people.WorkKind;

/** Who may do what work by which method on which day. */
@ApplicationScoped
public class Competence {

    @Inject
    CertificateTable table;

    /** Everything that the person was ever certified for. */
    public List<CompetenceCertificate> of(UUID personId) {
        return table.of(personId);
    }

    public Optional<CompetenceCertificate> certificate(UUID personId, String method, WorkKind kind, LocalDate on) {
        return of(personId).stream()
                .filter(certificate -> certificate.covers(method, kind, on))
                .findFirst();
    }
}
