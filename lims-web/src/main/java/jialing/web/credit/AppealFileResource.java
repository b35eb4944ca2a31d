package jialing.web.credit;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import jialing.domain.credit.CreditView;
import jialing.domain.credit.KeepAppealFile;
import jialing.domain.evidence.BroughtFile;
import jialing.web.shared.Attachment;

/** What the rated institution shows for its appeal. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Path("credit/appeals/{appeal}/files")
public class AppealFileResource {

    @Inject
    CreditView view;

    @Inject
    KeepAppealFile keepFile;

    /** A PDF or picture. */
    @POST
    public CreditResource.CreditAppealList keep(
            @PathParam("appeal") UUID id, @QueryParam("name") String name, InputStream body) throws IOException {
        keepFile.keep(id, name, body.readNBytes(BroughtFile.LARGEST + 1));
        return new CreditResource.CreditAppealList(view.appeals());
    }

    @GET
    @Path("{exhibit}")
    @Produces({"application/pdf", "image/jpeg", "image/png", "image/webp"})
    public Response file(@PathParam("appeal") UUID id, @PathParam("exhibit") UUID file) {
        CreditView.ShownAppealFile kept = view.file(id, file);
        return Attachment.of(kept.name(), kept.mediaType(), kept.bytes());
    }
}
