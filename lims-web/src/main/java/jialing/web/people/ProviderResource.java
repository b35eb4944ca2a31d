package jialing.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jialing.domain.people.BindToProvider;
import jialing.domain.people.ProviderBindingView;
import jialing.domain.people.ProviderDoor;
import jialing.domain.people.UnbindFromProvider;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.web.people.SecondFactorResource.PasswordAgain;
import jialing.web.shared.Language;
import jialing.web.shared.Problem;
import jialing.web.shared.PublicDoor;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The identity provider of the house (OpenID Connect), and whom it means by an account. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("people")
public class ProviderResource {

    @Inject
    ProviderDoor door;

    @Inject
    ProviderBindingView bindings;

    @Inject
    BindToProvider bind;

    @Inject
    UnbindFromProvider unbind;

    @Inject
    CurrentActor current;

    @Context
    HttpServletRequest request;

    @Context
    HttpHeaders headers;

    /** @param name by which people know it; null when there is none */
    public record Provider(String name) {}

    /** @param address at which the person proves who they are */
    public record Departure(String address) {}

    /** @param answer with which the provider sent the browser back: the query of the address */
    public record ProviderAnswer(String answer) {}

    /** @param subject by which the provider knows the person */
    public record ProviderSubject(String subject) {}

    @GET
    @Path("provider")
    @PublicDoor
    public Provider provider() {
        return new Provider(door.name().orElse(null));
    }

    /** Whoever logged out there is logged out here too; told from server to server. Refusals are 400 (Back-Channel Logout 1.0, 2.8). */
    @POST
    @Path("provider/log-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PublicDoor
    public Response toldLogOut(@FormParam("logout_token") String token) {
        try {
            current.whileBeing(Actor.system(), () -> {
                door.toldLogOut(token);
                return null;
            });
            return Response.ok().header("Cache-Control", "no-store").build();
        } catch (Refusal refusal) {
            return Problem.of(refusal, Language.of(headers)).withStatus(400).toResponse();
        }
    }

    @GET
    @Path("provider/binding")
    public ProviderBindingView.State binding() {
        return bindings.own();
    }

    @POST
    @Path("provider/binding/visit")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Departure.class)))
    public Response leaveToBind(PasswordAgain again) {
        return VisitCookie.on(request).depart(door.toBind(again.password()));
    }

    @POST
    @Path("provider/binding")
    public void bind(@CookieParam(VisitCookie.NAME) String browser, ProviderAnswer answer) {
        door.bind(String.valueOf(browser), String.valueOf(answer.answer()));
    }

    @DELETE
    @Path("provider/binding")
    public void unbind() {
        unbind.own();
    }

    @GET
    @Path("persons/{id}/provider-binding")
    public ProviderBindingView.State bindingOf(@PathParam("id") UUID personId) {
        return bindings.of(personId);
    }

    /** It counts when the person has confirmed it with the own password. */
    @POST
    @Path("persons/{id}/provider-binding")
    public void bindOf(@PathParam("id") UUID personId, ProviderSubject subject) {
        bind.of(personId, subject.subject());
    }

    @DELETE
    @Path("persons/{id}/provider-binding")
    public void unbindOf(@PathParam("id") UUID personId) {
        unbind.of(personId);
    }
}
