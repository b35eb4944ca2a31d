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
import jialing.domain.people.NewPinView;
import jialing.domain.people.PermitNewPin;
import jialing.domain.people.SetNewPin;
import jialing.web.shared.CurrentSession;

/** A new signing PIN after the old one was lost: permitted by others, set by the person. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("people")
public class NewPinResource {

    @Inject
    NewPinView permissions;

    @Inject
    PermitNewPin permitNewPin;

    @Inject
    SetNewPin setNewPin;

    @Inject
    CurrentSession session;

    public record PinPermissionList(List<NewPinView.Line> items) {}

    public record PinPermitting(String reason) {}

    public record NewPin(String pin) {}

    @GET
    @Path("new-pin")
    public PinPermissionList own() {
        return new PinPermissionList(permissions.own());
    }

    @POST
    @Path("new-pin")
    public void set(NewPin given) {
        setNewPin.set(session.token(), given.pin());
    }

    @POST
    @Path("new-pin/refusal")
    public void decline() {
        setNewPin.decline();
    }

    @GET
    @Path("new-pins")
    public PinPermissionList all() {
        return new PinPermissionList(permissions.all());
    }

    @POST
    @Path("persons/{id}/new-pin")
    public void permit(@PathParam("id") UUID personId, PinPermitting permitting) {
        permitNewPin.permit(personId, permitting.reason());
    }

    @POST
    @Path("new-pins/{id}/confirmation")
    public void confirm(@PathParam("id") UUID permissionId) {
        permitNewPin.confirm(permissionId);
    }
}
