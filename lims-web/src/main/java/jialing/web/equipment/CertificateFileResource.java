package jialing.web.equipment;

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
import jialing.domain.equipment.CertificateFileView;
import jialing.domain.equipment.KeepCertificateFile;

/** The files of certificates. What an upload calls itself does not matter; it is served as what its bytes are. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Path("equipment/certificate-files")
public class CertificateFileResource {

    @Inject
    KeepCertificateFile keepFile;

    @Inject
    CertificateFileView files;

    @POST
    public KeepCertificateFile.Kept keep(InputStream body) throws IOException {
        return keepFile.keep(body.readNBytes(KeepCertificateFile.LARGEST + 1));
    }

    @GET
    @Path("{id}")
    @Produces({"application/pdf", "image/jpeg", "image/png"})
    public Response file(@PathParam("id") UUID id) {
        CertificateFileView.CertificateFile file = files.byId(id);
        return Response.ok(file.bytes(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + id + "\"")
                .build();
    }
}
