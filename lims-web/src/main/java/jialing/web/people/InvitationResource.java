package jialing.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jialing.domain.people.AcceptInvitation;
import jialing.domain.people.Invitation.Invitee;
import jialing.domain.people.InvitationView;
import jialing.domain.people.InvitePerson;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.web.shared.PublicDoor;

/** An administrator invites; the invited person, whom nobody knows yet, comes with a secret. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("people")
public class InvitationResource {

    @Inject
    InvitationView invitations;

    @Inject
    InvitePerson invitePerson;

    @Inject
    AcceptInvitation acceptInvitation;

    @Inject
    CurrentActor current;

    @Inject
    LogInThrottle throttle;

    @Context
    HttpServletRequest request;

    public record InvitationList(List<InvitationView.Line> items) {}

    /**
     * @param organisation code; the administrator's own when it is not given
     * @param from first day; today when it is not given
     */
    public record Inviting(
            String name,
            String nameEn,
            String employeeNumber,
            String organisation,
            Set<Capacity> capacities,
            LocalDate from) {}

    /** The secret travels in a body, never in an address: addresses are logged. */
    public record InvitationSecret(String secret) {}

    public record Coming(String secret, String account, String password, String pin) {}

    @GET
    @Path("invitations")
    public InvitationList all() {
        return new InvitationList(invitations.all());
    }

    @POST
    @Path("invitations")
    public InvitePerson.Invited invite(Inviting asked) {
        return invitePerson.invite(new Invitee(
                asked.name(),
                asked.nameEn(),
                asked.employeeNumber(),
                asked.organisation(),
                asked.capacities(),
                asked.from()));
    }

    @DELETE
    @Path("invitations/{id}")
    public void withdraw(@PathParam("id") UUID id) {
        invitePerson.withdraw(id);
    }

    @POST
    @Path("invitation")
    @PublicDoor(unlimited = true)
    public AcceptInvitation.Shown look(InvitationSecret given) {
        throttle.admit(request.getRemoteAddr());
        return current.whileBeing(Actor.system(), () -> acceptInvitation.look(given.secret()));
    }

    @POST
    @Path("invitation/acceptance")
    @PublicDoor(unlimited = true)
    public void accept(Coming coming) {
        throttle.admit(request.getRemoteAddr());
        var choice = new AcceptInvitation.Choice(coming.account(), coming.password(), coming.pin());
        current.whileBeing(Actor.system(), () -> {
            acceptInvitation.accept(coming.secret(), choice);
            return null;
        });
    }
}
