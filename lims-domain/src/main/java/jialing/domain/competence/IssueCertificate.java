package jialing.domain.competence;

import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.catalogue.Methods;
import jialing.domain.competence.persistence.CertificateTable;
import jialing.domain.competence.rules.EveryPartPassed;
import jialing.domain.competence.rules.ExaminedBeforeIssue;
import jialing.domain.competence.rules.NobodyCertifiesThemselves;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.SigningMeans;
import jialing.domain.people.WorkKind;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.UseCase;

/** A person is certified for a kind of work by a method, on the examination that was passed (ISO/IEC 17025:2017 6.2.5 e, 6.2.6). */
@UseCase
public class IssueCertificate {

    @Inject
    CertificateTable table;

    @Inject
    Methods methods;

    @Inject
    PeopleHere people;

    @Inject
    RecordOfCompetence record;

    @Inject
    ExpiryWarnings warnings;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** The house registers what stands on paper, when a system is filled for the first time. */
    public void register(CompetenceCertificate certificate) {
        Actor house = current.mustBe(Capacity.SYSTEM);
        table.add(certificate);
        ledger.record(Act.of(
                        Verb.REGISTER,
                        Subject.of("CompetenceCertificate", certificate.id()),
                        house,
                        Capacity.SYSTEM,
                        certificate.content())
                .inOrganisation(certificate.organisation()));
    }

    /** @param id of the certificate, minted by who asks */
    public UUID issue(UUID id, CertificateDraft draft, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        people.mustWorkFor(actor, draft.personId());
        new EveryPartPassed().require(draft.examinations());
        return issue(id, draft, null, Verb.ISSUE_CERTIFICATE, actor, means);
    }

    UUID issue(UUID id, CertificateDraft draft, UUID renewed, Verb verb, Actor actor, SigningMeans means) {
        Subject subject = record.newSubject("CompetenceCertificate", id);
        new Objections()
                .hear(
                        new NobodyCertifiesThemselves(),
                        new NobodyCertifiesThemselves.Certification(actor.personId(), draft.personId()))
                .hear(
                        new ExaminedBeforeIssue(),
                        new ExaminedBeforeIssue.Days(draft.examinations(), draft.issuedOn(), clock.today()))
                .refuseIfAny();
        if (draft.kind() != WorkKind.SAMPLING) {
            methods.byStandard(draft.method());
        }
        var content = new Content(draft, renewed);
        RecordedAct act = record.signed(verb, subject, actor, Capacity.QUALITY_OFFICER, content, means);
        var certificate = CompetenceCertificate.of(id, draft, actor.organisation(), renewed);
        certificate.signed(actor.name(), act.hash());
        table.add(certificate);
        table.add(certificate, draft.examinations());
        warnings.settle(draft.personId(), actor.organisation());
        return id;
    }

    private record Content(CertificateDraft certificate, UUID renews) {}
}
