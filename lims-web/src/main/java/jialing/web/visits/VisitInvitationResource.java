package jialing.web.visits;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jialing.domain.people.GuestAccounts;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.visits.AcceptVisit;
import jialing.web.people.LogInThrottle;
import jialing.web.shared.PublicDoor;

/** The invited inspector, whom nobody knows yet, comes with a secret. It travels in a body, never in an address. */
@PublicDoor(unlimited = true)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("visits/invitation")
public class VisitInvitationResource {

    @Inject
    AcceptVisit acceptVisit;

    @Inject
    CurrentActor current;

    @Inject
    LogInThrottle throttle;

    @Context
    HttpServletRequest request;

    public record VisitSecretGiven(String secret) {}

    public record VisitorComing(String secret, String account, String password) {}

    @POST
    public AcceptVisit.Shown look(VisitSecretGiven given) {
        throttle.admit(request.getRemoteAddr());
        return current.whileBeing(Actor.system(), () -> acceptVisit.look(given.secret()));
    }

    @POST
    @Path("acceptance")
    public void accept(VisitorComing coming) {
        throttle.admit(request.getRemoteAddr());
        var choice = new GuestAccounts.Choice(coming.account(), coming.password());
        current.whileBeing(Actor.system(), () -> {
            acceptVisit.accept(coming.secret(), choice);
            return null;
        });
    }
}
