package jialing.web.inspection;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import jialing.domain.inspection.InspectionPhoto;
import jialing.domain.inspection.InspectionView;
import jialing.domain.inspection.KeepInspectionPhoto;
import jialing.domain.sampling.CheckedPicture;

/** Photos of an inspection. What an upload calls itself does not matter; it is served as what its bytes are. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Path("inspection/inspections/{id}/photos")
public class InspectionPhotoResource {

    @Inject
    KeepInspectionPhoto keepPhoto;

    @Inject
    InspectionView view;

    @POST
    public InspectionPhoto keep(@PathParam("id") UUID id, InputStream body) throws IOException {
        return keepPhoto.keep(id, body.readNBytes(CheckedPicture.LARGEST + 1));
    }

    @GET
    @Path("{photo}")
    @Produces({"image/jpeg", "image/png", "image/webp"})
    public Response photo(@PathParam("id") UUID id, @PathParam("photo") UUID photo) {
        InspectionView.Photographed picture = view.photo(id, photo);
        return Response.ok(picture.bytes(), picture.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + photo + "\"")
                .build();
    }
}
