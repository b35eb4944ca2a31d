package jialing.workflows.qualification;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import jialing.domain.qualification.AnnexDecided;
import jialing.domain.qualification.AnnexSubmitted;
import jialing.domain.qualification.CertificateEndSettled;
import jialing.domain.qualification.CertificateEndsSoon;
import jialing.domain.shared.Hearing;
import jialing.domain.shared.LabClock;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.Cases;

/** An annex waits in the inbox of who confirms it; a certificate that ends in that of the institution's quality officer. */
@ApplicationScoped
public class QualificationCase {

    @Inject
    Cases cases;

    void submitted(@Observes @Priority(Hearing.CASE) AnnexSubmitted fact) {
        CaseKind kind = fact.isConfirmedInTheHouse() ? CaseKind.OWN_SCOPE : CaseKind.SCOPE;
        cases.open(kind, fact.annexId(), fact.confirmer(), fact.number());
    }

    void decided(@Observes @Priority(Hearing.CASE) AnnexDecided fact) {
        Stream.of(CaseKind.SCOPE, CaseKind.OWN_SCOPE)
                .map(kind -> cases.find(kind, fact.annexId()))
                .flatMap(Optional::stream)
                .forEach(scope -> scope.finish("Task_ConfirmScope"));
    }

    void endsSoon(@Observes @Priority(Hearing.CASE) CertificateEndsSoon fact) {
        cases.open(
                CaseKind.CERTIFICATE_END,
                fact.warningId(),
                fact.organisation(),
                fact.number(),
                endOf(fact.expiresOn()));
    }

    /** Somebody may have said in the inbox before that nothing follows. */
    void settled(@Observes @Priority(Hearing.CASE) CertificateEndSettled fact) {
        cases.find(CaseKind.CERTIFICATE_END, fact.warningId())
                .ifPresent(certificate -> certificate.finish("Task_RenewCertificate"));
    }

    private static Date endOf(LocalDate day) {
        return Date.from(day.plusDays(1).atStartOfDay(LabClock.ZONE).toInstant());
    }
}
