package jialing.domain.competence;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import jialing.domain.competence.persistence.CertificateTable;
import jialing.domain.competence.rules.NobodyCertifiesThemselves;
import jialing.domain.competence.rules.RevokedFromWhenItHeld;
import jialing.domain.competence.rules.RevokedOnce;
import jialing.domain.gate.ElementDoubted;
import jialing.domain.gate.QualityElement;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Text;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/**
 * A certificate is taken away for good. One that was falsely obtained never stood for any competence: what was done under it is doubted
 * since its issue, or since the day from which it is known to be false. One that is taken away for what came later holds for what was
 * done before.
 */
@UseCase
public class RevokeCertificate {

    @Inject
    CertificateTable table;

    @Inject
    RecordOfCompetence record;

    @Inject
    ExpiryWarnings warnings;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    @Inject
    Event<ElementDoubted> doubted;

    /**
     * @param falselyObtained whether it was wrong from the beginning
     * @param since first day on which it is not to be believed, if it was falsely obtained; null for its issue
     */
    public record Command(UUID certificate, String reason, boolean falselyObtained, LocalDate since) {

        public Command {
            reason = Wording.reason(reason);
        }
    }

    private record Content(String number, String reason, boolean falselyObtained, LocalDate since) {}

    public void revoke(Command command, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        HeldCertificate held =
                table.find(command.certificate()).orElseThrow(() -> RenewCertificate.unknown(command.certificate()));
        CompetenceCertificate certificate = held.certificate();
        actor.mustActFor(certificate.organisation());
        LocalDate since = since(command, certificate);
        new Objections()
                .hear(
                        new NobodyCertifiesThemselves(),
                        new NobodyCertifiesThemselves.Certification(actor.personId(), certificate.personId()))
                .hear(new RevokedOnce(), held)
                .hear(new RevokedFromWhenItHeld(), new RevokedFromWhenItHeld.Days(certificate, since, clock.today()))
                .refuseIfAny();
        var content = new Content(certificate.number(), command.reason(), command.falselyObtained(), since);
        var subject = Subject.of("CompetenceCertificate", certificate.id());
        RecordedAct act =
                record.signed(Verb.REVOKE_CERTIFICATE, subject, actor, Capacity.QUALITY_OFFICER, content, means);
        Instant effective = since == null
                ? act.recordedAt()
                : since.atStartOfDay(LabClock.ZONE).toInstant();
        table.add(new CertificateChange(
                TimeOrderedId.next(),
                certificate.id(),
                certificate.organisation(),
                CertificateChange.Kind.REVOKED,
                effective,
                command.falselyObtained(),
                command.reason(),
                actor.personId(),
                actor.name(),
                act.recordedAt(),
                act.hash()));
        warnings.settle(certificate.personId(), certificate.organisation());
        if (command.falselyObtained()) {
            doubt(certificate, effective, act, subject, command.reason());
        }
    }

    /** Null when it is taken away from now on only. */
    private static LocalDate since(Command command, CompetenceCertificate certificate) {
        if (!command.falselyObtained()) {
            return null;
        }
        return command.since() == null ? certificate.issuedOn() : command.since();
    }

    private void doubt(
            CompetenceCertificate certificate, Instant since, RecordedAct act, Subject subject, String reason) {
        var element = QualityElement.competence(certificate.id());
        doubted.fire(new ElementDoubted(
                certificate.organisation(),
                element,
                Set.of(element),
                since,
                act.recordedAt(),
                Text.of(
                        "上岗证 " + certificate.number() + "（" + certificate.method() + "）系不正当取得：" + reason,
                        "Competence certificate " + certificate.number() + " (" + certificate.method()
                                + ") was falsely obtained: " + reason),
                subject));
    }
}
