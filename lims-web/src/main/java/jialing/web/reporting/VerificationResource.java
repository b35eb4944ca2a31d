package jialing.web.reporting;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jialing.domain.reporting.Verification;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.web.shared.PublicDoor;

/** For whoever scans the code on a report: is it genuine, and is it current? */
@PublicDoor
@Produces(MediaType.APPLICATION_JSON)
@Path("reporting/verification/{number}")
public class VerificationResource {

    @Inject
    Verification verification;

    @Inject
    CurrentActor current;

    @GET
    public Verification.Finding verify(@PathParam("number") String number, @QueryParam("hash") String hash) {
        return current.whileBeing(Actor.system(), () -> verification.of(number, hash));
    }
}
