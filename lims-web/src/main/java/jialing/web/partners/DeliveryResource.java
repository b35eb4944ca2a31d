package jialing.web.partners;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jialing.domain.analysis.DetectionConvention;
import jialing.domain.partners.DeliveredResult;
import jialing.domain.partners.Deliveries;
import jialing.domain.partners.Deliveries.NamedResult;
import jialing.domain.partners.Delivery;
import jialing.domain.partners.DeliveryCheck;
import jialing.domain.partners.EddColumn;
import jialing.domain.partners.SignDelivery;
import jialing.domain.partners.UploadDelivery;
import jialing.domain.partners.rules.EddIsBounded;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.shared.CellProblem;
import jialing.domain.shared.Text;
import jialing.web.people.SigningBody;

/** The format in which partners deliver, its checker, and what they delivered. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("partners")
public class DeliveryResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";

    @Inject
    Deliveries deliveries;

    @Inject
    UploadDelivery uploadDelivery;

    @Inject
    SignDelivery signDelivery;

    public record FormatColumn(String title, Text label, Text meaning, boolean required, String example) {}

    public record DeliveryFormat(List<FormatColumn> columns, int largestFile) {}

    /** @param problems how many there are; {@code told} has the first of them by row */
    public record DeliveryChecked(
            int rows, int samples, int problems, boolean clean, List<CellProblem> told, String digest) {}

    /** @param signedAt null while nothing of it is taken in */
    public record DeliveryShown(
            UUID id,
            String organisation,
            String number,
            String fileName,
            String digest,
            int rows,
            int samples,
            Delivery.State state,
            String uploader,
            Instant uploadedAt,
            UUID replaces,
            String reason,
            UUID replacedBy,
            String signatory,
            Instant signedAt) {}

    public record DeliveryList(List<DeliveryShown> items) {}

    public record DeliveredResultShown(
            int row,
            String sampleCode,
            String site,
            String matrix,
            Instant sampledAt,
            List<String> samplers,
            Instant receivedAt,
            String analyte,
            String method,
            String result,
            String unit,
            BigDecimal detectionLimit,
            BigDecimal uncertainty,
            Instant analysedAt,
            String analyst,
            String instrument,
            String batch,
            String report,
            String remark) {}

    public record DeliveryWithResults(DeliveryShown delivery, List<DeliveredResultShown> results) {}

    public record DeliverySigning(String pin, PasskeyAnswer passkey) implements SigningBody {}

    @GET
    @Path("format")
    public DeliveryFormat format() {
        return new DeliveryFormat(
                Arrays.stream(EddColumn.values())
                        .map(column -> new FormatColumn(
                                column.title(), column.label(), column.meaning(), column.required(), column.example()))
                        .toList(),
                EddIsBounded.LARGEST);
    }

    @GET
    @Path("template.csv")
    @Produces(CSV)
    public Response csvTemplate() {
        return file(EddColumn.template().csv(), CSV, "jialing-edd.csv");
    }

    @GET
    @Path("template.xlsx")
    @Produces(XLSX)
    public Response workbookTemplate() {
        return file(EddColumn.template().xlsx(), XLSX, "jialing-edd.xlsx");
    }

    /** What would be said of the file; nothing is kept. */
    @POST
    @Path("check")
    @Consumes(MediaType.WILDCARD)
    public DeliveryChecked check(InputStream body) throws IOException {
        DeliveryCheck check = deliveries.check(bytes(body));
        return new DeliveryChecked(
                check.rows(), check.samples(), check.problems(), check.clean(), check.told(), check.digest());
    }

    /**
     * @param name what the file is called, for people
     * @param replaces the delivery that it is to take the place of, and why
     */
    @POST
    @Path("deliveries")
    @Consumes(MediaType.WILDCARD)
    public DeliveryShown upload(
            @QueryParam("name") String name,
            @QueryParam("replaces") UUID replaces,
            @QueryParam("reason") String reason,
            InputStream body)
            throws IOException {
        return shown(uploadDelivery.upload(new UploadDelivery.Command(name, replaces, reason), bytes(body)));
    }

    @GET
    @Path("deliveries")
    public DeliveryList all() {
        return new DeliveryList(
                deliveries.all().stream().map(DeliveryResource::shown).toList());
    }

    /** @param after the last row already seen */
    @GET
    @Path("deliveries/{delivery}")
    public DeliveryWithResults one(@PathParam("delivery") UUID id, @QueryParam("after") @DefaultValue("0") int after) {
        Deliveries.WithResults found = deliveries.one(id, after);
        return new DeliveryWithResults(
                shown(found.delivery()),
                found.results().stream().map(DeliveryResource::shown).toList());
    }

    /** As it was handed in. */
    @GET
    @Path("deliveries/{delivery}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response file(@PathParam("delivery") UUID id) {
        return file(deliveries.file(id), MediaType.APPLICATION_OCTET_STREAM, id + ".edd");
    }

    @POST
    @Path("deliveries/{delivery}/signature")
    public DeliveryShown sign(@PathParam("delivery") UUID id, DeliverySigning signing) {
        return shown(signDelivery.sign(id, signing.means()));
    }

    private static byte[] bytes(InputStream body) throws IOException {
        return body.readNBytes(EddIsBounded.LARGEST + 1);
    }

    private static Response file(byte[] bytes, String type, String name) {
        return Response.ok(bytes, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static DeliveryShown shown(Delivery delivery) {
        Delivery.Signed signed = delivery.signed();
        return new DeliveryShown(
                delivery.id(),
                delivery.organisation(),
                delivery.number(),
                delivery.fileName(),
                delivery.digest(),
                delivery.rows(),
                delivery.samples(),
                delivery.state(),
                delivery.uploader(),
                delivery.uploadedAt(),
                delivery.replaces(),
                delivery.reason(),
                delivery.replacedBy(),
                signed == null ? null : signed.signatory(),
                signed == null ? null : signed.at());
    }

    private static DeliveredResultShown shown(NamedResult named) {
        DeliveredResult result = named.result();
        return new DeliveredResultShown(
                result.row(),
                result.sampleCode(),
                result.site(),
                result.matrix(),
                result.sampledAt(),
                named.samplers(),
                result.receivedAt(),
                result.analyte(),
                result.method(),
                result.value().printed(DetectionConvention.L),
                result.unit(),
                result.detectionLimit(),
                result.uncertainty(),
                result.analysedAt(),
                named.analyst(),
                result.instrument(),
                result.batch(),
                result.report(),
                result.remark());
    }
}
