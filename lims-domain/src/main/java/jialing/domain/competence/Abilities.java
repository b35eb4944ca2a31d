package jialing.domain.competence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person may do alone by own certificates, and what under a supervisor.
 *
 * @param certificates of the person and of all supervisors
 */
record Abilities(UUID person, List<HeldCertificate> certificates, List<Supervision> supervisions) {

    Optional<CompetenceCertificate> own(Work work) {
        return covering(person, work);
    }

    /** A supervision under which the supervisor is certified, before one under which not. */
    Optional<Supervision> under(Work work) {
        List<Supervision> inForce =
                supervisions.stream().filter(each -> each.isOf(person, work)).toList();
        return inForce.stream()
                .filter(each -> ofSupervisor(each, work).isPresent())
                .findFirst()
                .or(() -> inForce.stream().findFirst());
    }

    Optional<CompetenceCertificate> ofSupervisor(Supervision supervision, Work work) {
        return covering(supervision.supervisor().personId(), work);
    }

    private Optional<CompetenceCertificate> covering(UUID holder, Work work) {
        return certificates.stream()
                .filter(held -> held.certificate().personId().equals(holder))
                .filter(held -> held.covers(work))
                .map(HeldCertificate::certificate)
                .findFirst();
    }
}
