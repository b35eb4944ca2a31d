package jialing.web.organisation;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jialing.domain.organisation.OrganisationView;

/** The institutions of the network. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("organisation/organisations")
public class OrganisationResource {

    @Inject
    OrganisationView view;

    public record OrganisationList(List<OrganisationView.Line> items) {}

    @GET
    public OrganisationList all() {
        return new OrganisationList(view.all());
    }
}
