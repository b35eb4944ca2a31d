package jialing.web.samplebank;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jialing.domain.samplebank.BankOverview;
import jialing.domain.samplebank.BankedContainer;

/** The containers of a sample that are or were in the bank. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("samplebank/samples")
public class BankedSampleResource {

    @Inject
    BankOverview overview;

    public record BankedContainers(List<BankedContainer> items) {}

    @GET
    @Path("{code}")
    public BankedContainers ofSample(@PathParam("code") String scanned) {
        return new BankedContainers(overview.ofSample(scanned));
    }
}
