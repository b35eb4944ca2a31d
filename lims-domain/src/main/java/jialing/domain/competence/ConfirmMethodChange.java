package jialing.domain.competence;

import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.catalogue.Methods;
import jialing.domain.competence.persistence.CertificateTable;
import jialing.domain.competence.rules.CertificateIsNow;
import jialing.domain.competence.rules.ChangesFromItsMethod;
import jialing.domain.competence.rules.NobodyCertifiesThemselves;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.WorkKind;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** The method standard of a certificate was replaced, and it is confirmed, on evidence, that the person masters the new one. */
@UseCase
public class ConfirmMethodChange {

    private static final int LONGEST_METHOD = 100;
    private static final int LONGEST_EVIDENCE = 1000;

    @Inject
    CertificateTable table;

    @Inject
    Methods methods;

    @Inject
    RecordOfCompetence record;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param evidence how it was shown that the person masters the new method */
    public record Command(UUID certificate, String from, String to, String evidence) {

        public Command {
            from = Wording.given("from", from, LONGEST_METHOD);
            to = Wording.given("to", to, LONGEST_METHOD);
            evidence = Wording.given("evidence", evidence, LONGEST_EVIDENCE);
        }
    }

    public void confirm(Command command) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        HeldCertificate held =
                table.find(command.certificate()).orElseThrow(() -> RenewCertificate.unknown(command.certificate()));
        CompetenceCertificate certificate = held.certificate();
        actor.mustActFor(certificate.organisation());
        new Objections()
                .hear(
                        new NobodyCertifiesThemselves(),
                        new NobodyCertifiesThemselves.Certification(actor.personId(), certificate.personId()))
                .hear(
                        new CertificateIsNow(),
                        new CertificateIsNow.Standing(held.stateAt(clock.now()), HeldCertificate.State.VALID))
                .hear(new ChangesFromItsMethod(), new ChangesFromItsMethod.Change(held, command.from(), command.to()))
                .refuseIfAny();
        if (certificate.kind() != WorkKind.SAMPLING) {
            methods.byStandard(command.to());
        }
        RecordedAct act = record.unsigned(
                Verb.CONFIRM_METHOD_CHANGE,
                Subject.of("CompetenceCertificate", certificate.id()),
                actor,
                Capacity.QUALITY_OFFICER,
                command);
        table.add(new MethodChange(
                TimeOrderedId.next(),
                certificate.id(),
                certificate.organisation(),
                command.from(),
                command.to(),
                command.evidence(),
                clock.today(),
                actor.personId(),
                actor.name(),
                act.hash()));
    }
}
