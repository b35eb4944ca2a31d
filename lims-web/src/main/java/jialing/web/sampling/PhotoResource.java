package jialing.web.sampling;

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
import jialing.domain.sampling.KeepPhoto;
import jialing.domain.sampling.PhotoView;

/** Pictures from the field. What an upload calls itself does not matter; it is served as what its bytes are. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Path("sampling/photos")
public class PhotoResource {

    @Inject
    KeepPhoto keepPhoto;

    @Inject
    PhotoView photos;

    @POST
    public KeepPhoto.Kept keep(InputStream body) throws IOException {
        return keepPhoto.keep(body.readNBytes(KeepPhoto.LARGEST + 1));
    }

    @GET
    @Path("{id}")
    @Produces({"image/jpeg", "image/png", "image/webp"})
    public Response photo(@PathParam("id") UUID id) {
        PhotoView.Picture picture = photos.byId(id);
        return Response.ok(picture.bytes(), picture.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + id + "\"")
                .build();
    }
}
