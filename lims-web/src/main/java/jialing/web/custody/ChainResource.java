package jialing.web.custody;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jialing.domain.custody.CustodyView;

/** The chain of custody of one sample. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("custody/chains")
public class ChainResource {

    @Inject
    CustodyView custody;

    @GET
    @Path("{sampleCode}")
    public CustodyView.Chain chain(@PathParam("sampleCode") String sampleCode) {
        return custody.chain(sampleCode);
    }
}
