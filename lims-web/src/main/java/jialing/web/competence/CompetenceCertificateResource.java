package jialing.web.competence;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.competence.CertificateDraft;
import jialing.domain.competence.ConfirmMethodChange;
import jialing.domain.competence.Examination;
import jialing.domain.competence.IssueCertificate;
import jialing.domain.competence.RenewCertificate;
import jialing.domain.competence.RevokeCertificate;
import jialing.domain.competence.SuspendCertificate;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.people.WorkKind;
import jialing.web.people.SigningBody;

/** What becomes of certificates of competence. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("competence/certificates")
public class CompetenceCertificateResource {

    @Inject
    IssueCertificate issueCertificate;

    @Inject
    RenewCertificate renewCertificate;

    @Inject
    SuspendCertificate suspendCertificate;

    @Inject
    RevokeCertificate revokeCertificate;

    @Inject
    ConfirmMethodChange confirmMethodChange;

    /** @param id of the certificate, minted by who asks: a UUID of version 7 @param matrix null for every matrix of the method */
    public record NewCertificate(
            UUID id,
            UUID personId,
            String number,
            String method,
            String matrix,
            WorkKind kind,
            String scope,
            LocalDate issuedOn,
            LocalDate expiresOn,
            List<Examination> examinations,
            String pin,
            PasskeyAnswer passkey)
            implements SigningBody {

        CertificateDraft draft() {
            return new CertificateDraft(
                    personId, number, method, matrix, kind, scope, issuedOn, expiresOn, examinations);
        }
    }

    public record CertificateReason(String reason) {}

    /** @param since first day on which it is not to be believed; null for its issue */
    public record CertificateRevocation(
            String reason, boolean falselyObtained, LocalDate since, String pin, PasskeyAnswer passkey)
            implements SigningBody {}

    public record MethodConfirmation(String from, String to, String evidence) {}

    public record IssuedCertificate(UUID id) {}

    @POST
    public IssuedCertificate issue(NewCertificate given) {
        return new IssuedCertificate(issueCertificate.issue(given.id(), given.draft(), given.means()));
    }

    @POST
    @Path("{id}/renewal")
    public IssuedCertificate renew(@PathParam("id") UUID id, NewCertificate given) {
        return new IssuedCertificate(renewCertificate.renew(id, given.id(), given.draft(), given.means()));
    }

    @POST
    @Path("{id}/suspension")
    public void suspend(@PathParam("id") UUID id, CertificateReason given) {
        suspendCertificate.suspend(id, given.reason());
    }

    @POST
    @Path("{id}/reinstatement")
    public void reinstate(@PathParam("id") UUID id, CertificateReason given) {
        suspendCertificate.reinstate(id, given.reason());
    }

    @POST
    @Path("{id}/revocation")
    public void revoke(@PathParam("id") UUID id, CertificateRevocation given) {
        revokeCertificate.revoke(
                new RevokeCertificate.Command(id, given.reason(), given.falselyObtained(), given.since()),
                given.means());
    }

    @POST
    @Path("{id}/method-change")
    public void confirmMethodChange(@PathParam("id") UUID id, MethodConfirmation given) {
        confirmMethodChange.confirm(new ConfirmMethodChange.Command(id, given.from(), given.to(), given.evidence()));
    }
}
