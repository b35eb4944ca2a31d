package jialing.web.complaints;

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
import jialing.domain.complaints.ComplaintView;
import jialing.domain.complaints.KeepComplaintFile;
import jialing.domain.evidence.BroughtFile;
import jialing.web.shared.Attachment;

/** Files of a case, for the officer who handles it. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Path("complaints/cases/{complaint}/files")
public class ComplaintFileResource {

    @Inject
    ComplaintView view;

    @Inject
    KeepComplaintFile keepFile;

    /** A PDF or picture. */
    @POST
    public ComplaintView.Detail keep(@PathParam("complaint") UUID id, @QueryParam("name") String name, InputStream body)
            throws IOException {
        keepFile.keep(id, name, body.readNBytes(BroughtFile.LARGEST + 1));
        return view.of(id);
    }

    @GET
    @Path("{material}")
    @Produces({"application/pdf", "image/jpeg", "image/png", "image/webp"})
    public Response file(@PathParam("complaint") UUID id, @PathParam("material") UUID file) {
        ComplaintView.ShownFile kept = view.file(id, file);
        return Attachment.of(kept.name(), kept.mediaType(), kept.bytes());
    }
}
