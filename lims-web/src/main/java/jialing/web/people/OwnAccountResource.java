package jialing.web.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jialing.domain.people.ChangePassword;
import jialing.domain.people.ChangePin;
import jialing.domain.people.EndSessions;
import jialing.domain.people.SessionView;
import jialing.web.people.StaffResource.SessionList;
import jialing.web.shared.CurrentSession;
import jialing.web.shared.OpenToVisitors;

/** How a person comes in, and where the person is logged in. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("people")
public class OwnAccountResource {

    @Inject
    SessionView sessions;

    @Inject
    EndSessions endSessions;

    @Inject
    ChangePassword changePassword;

    @Inject
    ChangePin changePin;

    @Inject
    CurrentSession session;

    public record PasswordChange(String password, String replacement) {}

    public record PinChange(String pin, String replacement) {}

    @GET
    @Path("sessions")
    public SessionList sessions() {
        return new SessionList(sessions.own(session.token()));
    }

    @DELETE
    @Path("sessions")
    @OpenToVisitors
    public void endAll() {
        endSessions.allOwn();
    }

    @DELETE
    @Path("sessions/{id}")
    @OpenToVisitors
    public void end(@PathParam("id") UUID id) {
        endSessions.own(id);
    }

    /** All sessions end, this one too. */
    @POST
    @Path("password")
    @OpenToVisitors
    public void changePassword(PasswordChange change) {
        changePassword.change(change.password(), change.replacement());
    }

    /** The same signing key from now on opens with another PIN. */
    @POST
    @Path("pin")
    public void changePin(PinChange change) {
        changePin.change(change.pin(), change.replacement());
    }
}
