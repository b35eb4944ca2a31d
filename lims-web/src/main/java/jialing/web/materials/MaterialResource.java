package jialing.web.materials;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jialing.domain.materials.AcceptMaterial;
import jialing.domain.materials.CertificateView;
import jialing.domain.materials.CheckReferenceMaterial;
import jialing.domain.materials.KeepCertificate;
import jialing.domain.materials.MaterialCheck;
import jialing.domain.materials.MaterialKind;
import jialing.domain.materials.MaterialPage;
import jialing.domain.materials.MaterialRegister;
import jialing.domain.materials.MoveStock;
import jialing.domain.materials.OpenMaterial;
import jialing.domain.materials.RecallLot;
import jialing.domain.materials.ReceiveLot;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.shared.Page;
import jialing.reports.materials.MaterialLabelPrinter;
import jialing.web.people.SigningBody;
import jialing.web.shared.Language;

/** The register of materials: its lines, each one, and what may be done with it. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("materials/register")
public class MaterialResource {

    @Inject
    MaterialRegister register;

    @Inject
    MaterialPage page;

    @Inject
    ReceiveLot receiveLot;

    @Inject
    AcceptMaterial acceptMaterial;

    @Inject
    CheckReferenceMaterial checkReferenceMaterial;

    @Inject
    OpenMaterial openMaterial;

    @Inject
    MoveStock moveStock;

    @Inject
    RecallLot recallLot;

    @Inject
    KeepCertificate keepCertificate;

    @Inject
    CertificateView certificates;

    @Inject
    MaterialLabelPrinter printer;

    @Context
    HttpHeaders headers;

    public record MaterialLines(List<MaterialRegister.Line> items, String next) {}

    public record MaterialEntered(UUID id) {}

    public record MaterialAccepting(
            List<MaterialCheck.CheckFinding> findings, String remark, String pin, PasskeyAnswer passkey)
            implements SigningBody {}

    /** @param since null for the moment at which it came into use */
    public record LotRecalling(String reason, Instant since, String pin, PasskeyAnswer passkey)
            implements SigningBody {}

    public record CertificateKept(String sha256) {}

    @GET
    public MaterialLines materials(
            @QueryParam("words") String words,
            @QueryParam("kind") MaterialKind kind,
            @QueryParam("after") UUID after,
            @QueryParam("limit") Integer limit) {
        Page<MaterialRegister.Line> lines = register.page(words, kind, after, limit);
        return new MaterialLines(lines.items(), lines.next());
    }

    @POST
    public MaterialEntered receive(ReceiveLot.LotDelivery delivery) {
        return new MaterialEntered(receiveLot.receive(delivery));
    }

    @GET
    @Path("{id}")
    public MaterialPage.MaterialShown material(@PathParam("id") UUID id) {
        return page.byId(id);
    }

    /** By the number on its label. */
    @GET
    @Path("labelled/{number}")
    public MaterialPage.MaterialShown labelled(@PathParam("number") String number) {
        return page.byNumber(number);
    }

    @POST
    @Path("{id}/acceptance")
    public MaterialPage.MaterialShown accept(@PathParam("id") UUID id, MaterialAccepting accepting) {
        acceptMaterial.accept(id, accepting.findings(), accepting.remark(), accepting.means());
        return page.byId(id);
    }

    @POST
    @Path("{id}/check")
    public MaterialPage.MaterialShown check(
            @PathParam("id") UUID id, CheckReferenceMaterial.CheckMeasurement measurement) {
        checkReferenceMaterial.check(id, measurement);
        return page.byId(id);
    }

    @POST
    @Path("{id}/opening")
    public MaterialPage.MaterialShown open(@PathParam("id") UUID id) {
        openMaterial.open(id);
        return page.byId(id);
    }

    @POST
    @Path("{id}/movements")
    public MaterialPage.MaterialShown move(@PathParam("id") UUID id, MoveStock.StockMoving movement) {
        moveStock.move(id, movement);
        return page.byId(id);
    }

    @POST
    @Path("{id}/recall")
    public MaterialPage.MaterialShown recall(@PathParam("id") UUID id, LotRecalling recalling) {
        recallLot.recall(id, recalling.reason(), recalling.since(), recalling.means());
        return page.byId(id);
    }

    @POST
    @Path("{id}/certificate")
    @Consumes(MediaType.WILDCARD)
    public CertificateKept keepCertificate(@PathParam("id") UUID id, InputStream body) throws IOException {
        return new CertificateKept(keepCertificate.keep(id, body.readNBytes(KeepCertificate.LARGEST + 1)));
    }

    @GET
    @Path("{id}/certificate.pdf")
    @Produces("application/pdf")
    public Response certificate(@PathParam("id") UUID id) {
        return Response.ok(certificates.of(id))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"certificate.pdf\"")
                .build();
    }

    /** To be stuck on the bottle: 60 × 40 mm, with the number as QR code. */
    @GET
    @Path("{id}/label.pdf")
    @Produces("application/pdf")
    public Response label(@PathParam("id") UUID id) {
        Locale language = Language.of(headers);
        return Response.ok(printer.print(PrintedMaterial.label(page.byId(id), language), language))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"label.pdf\"")
                .build();
    }
}
