package jialing.web.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import jialing.domain.people.BringCertificate;
import jialing.domain.people.KeyRequests;

/** Where an authority outside certifies persons' keys: the administrator takes the requests there and brings the certificates back. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("people/key-requests")
public class KeyRequestResource {

    @Inject
    KeyRequests requests;

    @Inject
    BringCertificate bringCertificate;

    public record KeyRequestList(List<KeyRequests.Line> items) {}

    /** @param certificate PEM: its own first, then those above it; the root may be left out */
    public record Bringing(String certificate) {}

    @GET
    public KeyRequestList open() {
        return new KeyRequestList(requests.open());
    }

    @POST
    @Path("{key}/certificate")
    public void bring(@PathParam("key") UUID key, Bringing bringing) {
        bringCertificate.bring(key, bringing.certificate());
    }
}
