package jialing.web.shared;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jialing.domain.shared.Readiness;

/** Whether this node can work: for the launcher and for a load balancer. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("health")
public class HealthResource {

    @Inject
    Readiness readiness;

    public record Health(String status) {}

    @GET
    @PublicDoor(unlimited = true)
    public Health health() {
        readiness.mustReachDatabase();
        return new Health("UP");
    }
}
