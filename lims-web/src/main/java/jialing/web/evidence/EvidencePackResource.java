package jialing.web.evidence;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import jialing.domain.evidence.EvidencePack;
import jialing.domain.evidence.EvidencePacks;
import jialing.domain.evidence.WritePack;
import jialing.web.shared.AskedDay;

/** Reports with their signed files, data and proofs in one download that opens without this system. */
@Produces(EvidenceResource.ZIP)
@Path("evidence")
public class EvidencePackResource {

    @Inject
    EvidencePacks packs;

    @Inject
    WritePack writePack;

    @GET
    @Path("reports/{number}/pack")
    public Response ofReport(@PathParam("number") String number) {
        return download(packs.ofReport(number));
    }

    /**
     * Everything that the laboratory issued.
     *
     * @param from first day; a month before the last when it is not given
     * @param until last day; today when it is not given
     */
    @GET
    @Path("laboratories/{code}/pack")
    public Response ofLaboratory(
            @PathParam("code") String code, @QueryParam("from") String from, @QueryParam("until") String until) {
        return download(packs.ofLaboratory(code, AskedDay.of("from", from), AskedDay.of("until", until)));
    }

    private Response download(EvidencePack pack) {
        StreamingOutput stream = out -> writePack.write(pack, out);
        String name = URLEncoder.encode(pack.fileName(), StandardCharsets.UTF_8);
        return Response.ok(stream)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
