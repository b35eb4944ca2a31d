package jialing.web.equipment;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.equipment.CertificatePoint;
import jialing.domain.equipment.CheckInstrument;
import jialing.domain.equipment.ConfirmFitness;
import jialing.domain.equipment.EndCertificate;
import jialing.domain.equipment.EnterCertificate;
import jialing.domain.equipment.InstrumentDossier;
import jialing.domain.equipment.InterimCheck;
import jialing.domain.equipment.MetrologyKind;
import jialing.domain.equipment.OutsideStandards;
import jialing.domain.equipment.PlanEvidence;
import jialing.domain.equipment.RegisterOutsideStandard;
import jialing.domain.equipment.StandardLevel;
import jialing.domain.equipment.StandardUsed;
import jialing.domain.equipment.Traceability;
import jialing.domain.equipment.TraceabilityKind;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.web.people.SigningBody;

/** What shows that an instrument may be believed: plans, certificates and their confirmation, interim checks, the chain above it. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("equipment")
public class EvidenceResource {

    @Inject
    InstrumentDossier dossier;

    @Inject
    Traceability traceability;

    @Inject
    OutsideStandards standards;

    @Inject
    PlanEvidence planEvidence;

    @Inject
    EnterCertificate enterCertificate;

    @Inject
    ConfirmFitness confirmFitness;

    @Inject
    EndCertificate endCertificate;

    @Inject
    CheckInstrument checkInstrument;

    @Inject
    RegisterOutsideStandard registerStandard;

    public record StandardList(List<OutsideStandards.Line> items) {}

    /** @param intervalMonths null: no longer planned */
    public record NewEvidencePlan(MetrologyKind kind, Integer intervalMonths, LocalDate firstDue) {

        PlanEvidence.Command asked() {
            return new PlanEvidence.Command(kind, intervalMonths, firstDue);
        }
    }

    /**
     * @param validTo null when it failed
     * @param file as it was uploaded before
     * @param standards with what it was done
     */
    public record CertificateEntry(
            String number,
            TraceabilityKind kind,
            String issuedBy,
            LocalDate calibratedOn,
            LocalDate validFrom,
            LocalDate validTo,
            Boolean passed,
            List<CertificatePoint> points,
            String unit,
            String remark,
            UUID file,
            List<StandardUsed> standards) {

        EnterCertificate.Command asked() {
            return new EnterCertificate.Command(
                    number,
                    kind,
                    issuedBy,
                    calibratedOn,
                    validFrom,
                    validTo,
                    passed,
                    points,
                    unit,
                    remark,
                    file,
                    standards);
        }
    }

    /** @param readingUncertainty only for En */
    public record NewInterimCheck(
            InterimCheck.Means means,
            String against,
            String quantity,
            String unit,
            BigDecimal reading,
            BigDecimal reference,
            InterimCheck.Criterion criterion,
            BigDecimal readingUncertainty,
            BigDecimal referenceUncertainty,
            String remark) {

        CheckInstrument.Command asked() {
            return new CheckInstrument.Command(
                    means,
                    against,
                    quantity,
                    unit,
                    reading,
                    reference,
                    criterion,
                    readingUncertainty,
                    referenceUncertainty,
                    remark);
        }
    }

    /** @param validTo null for a national standard */
    public record NewOutsideStandard(
            String name, String body, String certificate, StandardLevel level, LocalDate validTo, UUID tracedTo) {

        RegisterOutsideStandard.Command asked() {
            return new RegisterOutsideStandard.Command(name, body, certificate, level, validTo, tracedTo);
        }
    }

    public record Confirming(Boolean fit, BigDecimal permittedError, String criteria, String pin, PasskeyAnswer passkey)
            implements SigningBody {}

    /** @param inDoubt whether what it said cannot be believed; otherwise it was only entered wrongly */
    public record StrikingOut(boolean inDoubt, String reason) {}

    @POST
    @Path("instruments/{code}/plans")
    public InstrumentDossier.Dossier plan(@PathParam("code") String code, NewEvidencePlan plan) {
        planEvidence.plan(code, plan.asked());
        return dossier.of(code);
    }

    @POST
    @Path("instruments/{code}/certificates")
    public InstrumentDossier.Dossier enter(@PathParam("code") String code, CertificateEntry certificate) {
        enterCertificate.enter(code, certificate.asked());
        return dossier.of(code);
    }

    @POST
    @Path("instruments/{code}/certificates/{certificate}/confirmation")
    public InstrumentDossier.Dossier confirm(
            @PathParam("code") String code, @PathParam("certificate") UUID certificate, Confirming confirming) {
        var command = new ConfirmFitness.Command(confirming.fit(), confirming.permittedError(), confirming.criteria());
        confirmFitness.confirm(code, certificate, command, confirming.means());
        return dossier.of(code);
    }

    @POST
    @Path("instruments/{code}/certificates/{certificate}/end")
    public InstrumentDossier.Dossier strikeOut(
            @PathParam("code") String code, @PathParam("certificate") UUID certificate, StrikingOut striking) {
        endCertificate.end(code, certificate, striking.inDoubt(), striking.reason());
        return dossier.of(code);
    }

    @POST
    @Path("instruments/{code}/checks")
    public InstrumentDossier.Dossier check(@PathParam("code") String code, NewInterimCheck check) {
        checkInstrument.check(code, check.asked());
        return dossier.of(code);
    }

    @GET
    @Path("instruments/{code}/traceability")
    public Traceability.Chain traceability(@PathParam("code") String code) {
        return traceability.of(code);
    }

    @GET
    @Path("standards")
    public StandardList standards() {
        return new StandardList(standards.own());
    }

    @POST
    @Path("standards")
    public StandardList register(NewOutsideStandard standard) {
        registerStandard.register(standard.asked());
        return standards();
    }
}
