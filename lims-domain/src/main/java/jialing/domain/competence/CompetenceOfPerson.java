package jialing.domain.competence;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.competence.persistence.AppointmentTable;
import jialing.domain.competence.persistence.CertificateTable;
import jialing.domain.competence.persistence.DeclarationTable;
import jialing.domain.competence.persistence.SupervisionTable;
import jialing.domain.competence.persistence.TrainingTable;
import jialing.domain.people.WorkKind;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.View;

/**
 * Everything on record about one person's competence. Colleagues of the same organisation see certificates, supervision and
 * appointments; training and declared interests only the person, the quality officer and the auditor.
 */
@View
public class CompetenceOfPerson {

    @Inject
    CertificateTable certificates;

    @Inject
    TrainingTable training;

    @Inject
    SupervisionTable supervisions;

    @Inject
    AppointmentTable appointments;

    @Inject
    DeclarationTable declarations;

    @Inject
    PeopleHere people;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param issuedBy null for what the house registered @param matrix null for every matrix @param scope may be null */
    public record CertificateShown(
            UUID id,
            String number,
            String method,
            String matrix,
            WorkKind kind,
            String scope,
            LocalDate issuedOn,
            LocalDate expiresOn,
            String issuedBy,
            UUID renews,
            CompetenceMatrix.CompetenceStanding standing,
            List<Examination> examinations,
            List<CertificateChange> changes,
            List<MethodChange> methodChanges) {}

    /** @param nameEn may be null @param confidential whether training and declarations are shown */
    public record PersonsCompetence(
            UUID personId,
            String name,
            String nameEn,
            boolean confidential,
            List<CertificateShown> certificates,
            List<TrainingPlan> plans,
            List<Training> trainings,
            List<Supervision> supervisions,
            List<SignatoryAppointment> appointments,
            List<ImpartialityDeclaration> declarations) {}

    public PersonsCompetence own() {
        return of(current.get().personId());
    }

    /** @throws jialing.domain.shared.Refusal unless the person works for the organisation acted for */
    public PersonsCompetence of(UUID personId) {
        Actor actor = current.get();
        Employed person = people.mustWorkFor(actor, personId);
        boolean confidential = actor.personId().equals(personId)
                || actor.holds(Capacity.QUALITY_OFFICER)
                || actor.holds(Capacity.AUDITOR)
                || actor.holds(Capacity.VISITING_INSPECTOR);
        return new PersonsCompetence(
                personId,
                person.name(),
                person.nameEn(),
                confidential,
                certificatesOf(personId),
                confidential ? training.plansOf(personId) : List.of(),
                confidential ? training.trainingsOf(personId) : List.of(),
                supervisions.with(personId),
                appointments.of(personId),
                confidential ? declarations.of(personId) : List.of());
    }

    private List<CertificateShown> certificatesOf(UUID personId) {
        Map<UUID, List<Examination>> examinations = certificates.examinationsOf(personId);
        Instant now = clock.now();
        return certificates.heldBy(List.of(personId)).stream()
                .map(held ->
                        shown(held, examinations.getOrDefault(held.certificate().id(), List.of()), now))
                .toList();
    }

    private static CertificateShown shown(HeldCertificate held, List<Examination> examinations, Instant now) {
        CompetenceCertificate certificate = held.certificate();
        return new CertificateShown(
                certificate.id(),
                certificate.number(),
                certificate.method(),
                certificate.matrix().orElse(null),
                certificate.kind(),
                certificate.scope(),
                certificate.issuedOn(),
                certificate.expiresOn(),
                certificate.issuedBy(),
                certificate.renews().orElse(null),
                CompetenceMatrix.standing(held, now),
                examinations,
                held.changes(),
                held.methodChanges());
    }
}
