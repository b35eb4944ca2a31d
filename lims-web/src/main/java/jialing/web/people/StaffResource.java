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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.people.AdmitPerson;
import jialing.domain.people.CloseAccount;
import jialing.domain.people.EndCapacity;
import jialing.domain.people.EndSessions;
import jialing.domain.people.GrantCapacity;
import jialing.domain.people.LiftLockOut;
import jialing.domain.people.MovePerson;
import jialing.domain.people.RemoveSecondFactor;
import jialing.domain.people.SessionView;
import jialing.domain.people.Staff;
import jialing.domain.shared.Capacity;

/** The administrator's door: who works here, as what, and who may come in. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("people")
public class StaffResource {

    @Inject
    Staff staff;

    @Inject
    GrantCapacity grantCapacity;

    @Inject
    EndCapacity endCapacity;

    @Inject
    MovePerson movePerson;

    @Inject
    AdmitPerson admitPerson;

    @Inject
    CloseAccount closeAccount;

    @Inject
    LiftLockOut liftLockOut;

    @Inject
    SessionView sessions;

    @Inject
    EndSessions endSessions;

    @Inject
    RemoveSecondFactor removeSecondFactor;

    public record StaffList(List<Staff.Member> items) {}

    public record SessionList(List<SessionView.Line> items) {}

    public record Granting(Capacity capacity, LocalDate from) {}

    /** @param on the last day on which the capacity is held */
    public record Ending(LocalDate on) {}

    /** @param from the first day at the new organisation */
    public record Moving(String organisation, LocalDate from) {}

    public record Closing(String reason) {}

    @GET
    @Path("persons")
    public StaffList persons() {
        return new StaffList(staff.all());
    }

    @POST
    @Path("persons/{id}/capacities")
    public void grant(@PathParam("id") UUID personId, Granting granting) {
        grantCapacity.grant(new GrantCapacity.Command(personId, granting.capacity(), granting.from()));
    }

    @POST
    @Path("capacities/{id}/end")
    public void end(@PathParam("id") UUID heldCapacityId, Ending ending) {
        endCapacity.end(heldCapacityId, ending.on());
    }

    @POST
    @Path("persons/{id}/move")
    public void move(@PathParam("id") UUID personId, Moving moving) {
        movePerson.move(new MovePerson.Command(personId, moving.organisation(), moving.from()));
    }

    @POST
    @Path("persons/{id}/admission")
    public void admit(@PathParam("id") UUID personId) {
        admitPerson.admit(personId);
    }

    @POST
    @Path("persons/{id}/close")
    public void close(@PathParam("id") UUID personId, Closing closing) {
        closeAccount.close(personId, closing.reason());
    }

    @POST
    @Path("persons/{id}/unlock")
    public void unlock(@PathParam("id") UUID personId) {
        liftLockOut.lift(personId);
    }

    @GET
    @Path("persons/{id}/sessions")
    public SessionList sessions(@PathParam("id") UUID personId) {
        return new SessionList(sessions.of(personId));
    }

    @DELETE
    @Path("persons/{id}/sessions")
    public void endSessions(@PathParam("id") UUID personId) {
        endSessions.allOf(personId);
    }

    @DELETE
    @Path("persons/{id}/sessions/{session}")
    public void endSession(@PathParam("id") UUID personId, @PathParam("session") UUID session) {
        endSessions.of(personId, session);
    }

    @DELETE
    @Path("persons/{id}/second-factor")
    public void removeSecondFactor(@PathParam("id") UUID personId) {
        removeSecondFactor.of(personId);
    }
}
