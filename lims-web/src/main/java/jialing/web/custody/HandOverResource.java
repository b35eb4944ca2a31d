package jialing.web.custody;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.custody.CustodyView;
import jialing.domain.custody.HandOverPaper;
import jialing.domain.custody.HandOverSamples;
import jialing.domain.custody.HandOverSamples.Receiver;
import jialing.domain.custody.HandOverSamples.Transfer;
import jialing.domain.shared.Page;
import jialing.domain.shared.Position;
import jialing.reports.custody.CustodyFormPrinter;
import jialing.web.shared.Language;

/** Samples passing from hand to hand. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("custody/hand-overs")
public class HandOverResource {

    @Inject
    HandOverSamples handOverSamples;

    @Inject
    CustodyView custody;

    @Inject
    HandOverPaper papers;

    @Inject
    CustodyFormPrinter printer;

    @Context
    HttpHeaders headers;

    /**
     * @param sampleCodes as scanned from the labels of samples or containers
     * @param temperature in the transport box in ℃, null if not measured
     */
    public record NewHandOver(
            List<String> sampleCodes,
            String seal,
            BigDecimal temperature,
            String remark,
            Instant deviceTime,
            Position position,
            Receiver receiver) {

        Transfer transfer() {
            return new Transfer(sampleCodes, seal, temperature, remark, deviceTime, position);
        }
    }

    @POST
    public CustodyView.Detail handOver(NewHandOver given) {
        return custody.byId(handOverSamples.handOver(given.transfer(), given.receiver()));
    }

    @GET
    public Page<CustodyView.Line> page(@QueryParam("after") UUID after, @QueryParam("limit") Integer limit) {
        return custody.page(after, limit);
    }

    @GET
    @Path("{id}")
    public CustodyView.Detail handOver(@PathParam("id") UUID id) {
        return custody.byId(id);
    }

    @GET
    @Path("{id}/form.pdf")
    @Produces("application/pdf")
    public Response form(@PathParam("id") UUID id) {
        HandOverPaper.Paper paper = papers.of(id);
        byte[] pdf = printer.print(new PrintedHandOver(paper, Language.of(headers)).form());
        return Response.ok(pdf)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + paper.handOver().number() + ".pdf\"")
                .build();
    }
}
