package jialing.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.people.Device;
import jialing.domain.people.PasskeyLogIn;
import jialing.domain.people.ProviderDoor;
import jialing.domain.people.Sessions;
import jialing.domain.people.Sessions.Attempt;
import jialing.domain.people.Sessions.Begun;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.web.people.ProviderResource.Departure;
import jialing.web.shared.CurrentSession;
import jialing.web.shared.DoorKeeper;
import jialing.web.shared.OpenToVisitors;
import jialing.web.shared.PublicDoor;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Logging in and out. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("people/session")
@OpenToVisitors
public class SessionResource {

    @Inject
    Sessions sessions;

    @Inject
    PasskeyLogIn passkeyLogIn;

    @Inject
    ProviderDoor door;

    @Inject
    CurrentActor current;

    @Inject
    CurrentSession session;

    @Inject
    MeView me;

    @Inject
    LogInThrottle throttle;

    @Context
    HttpServletRequest request;

    /** @param code of the second factor, when one is enrolled; without it the answer asks for it */
    public record Credentials(String account, String password, String code) {}

    /** @param answer AuthenticationResponseJSON, as the browser makes it */
    public record PasskeyAnswer(UUID challenge, String answer) {}

    /**
     * @param answer with which the provider sent the browser back; null when it was given before and something else was asked
     * @param password of the account, where a binding is to be confirmed
     * @param code of the second factor, where one is asked
     */
    public record ProviderReturn(String answer, String password, String code) {}

    /** @param address at which the identity provider logs the person out as well; null when there is nothing to do there */
    public record LoggedOut(String address) {}

    /** @param token for programs; browsers get it as a cookie that their scripts cannot read */
    public record LoggedIn(String token, String csrf, Me me) {}

    @POST
    @PublicDoor(unlimited = true)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LoggedIn.class)))
    public Response logIn(Credentials credentials) {
        throttle.admit(request.getRemoteAddr());
        if (credentials.account() == null || credentials.password() == null) {
            throw Refusal.invalid("CredentialsGiven", "account", "请输入账号和密码", "Enter account and password");
        }
        var given = new Sessions.Credentials(credentials.account(), credentials.password(), credentials.code());
        Attempt attempt = current.whileBeing(Actor.system(), () -> sessions.logIn(given, device()));
        return welcome(attempt.orRefuse());
    }

    /** What a person's device is to sign, once and within minutes. */
    @POST
    @Path("passkey-challenge")
    @PublicDoor(unlimited = true)
    public PasskeyLogIn.Question passkeyChallenge() {
        throttle.admit(request.getRemoteAddr());
        return current.whileBeing(Actor.system(), () -> passkeyLogIn.ask());
    }

    @POST
    @Path("passkey")
    @PublicDoor(unlimited = true)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LoggedIn.class)))
    public Response logInWithPasskey(PasskeyAnswer answer) {
        throttle.admit(request.getRemoteAddr());
        if (answer.challenge() == null || answer.answer() == null) {
            throw Refusal.invalid("CredentialsGiven", "answer", "缺少设备的应答", "The device's answer is missing");
        }
        Attempt attempt = current.whileBeing(
                Actor.system(), () -> passkeyLogIn.logIn(answer.challenge(), answer.answer(), device()));
        return welcome(attempt.orRefuse());
    }

    /** Where the browser goes to come in by the identity provider. */
    @POST
    @Path("provider-visit")
    @PublicDoor
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Departure.class)))
    public Response leaveForProvider() {
        throttle.admit(request.getRemoteAddr());
        return VisitCookie.on(request).depart(current.whileBeing(Actor.system(), () -> door.toLogIn()));
    }

    @POST
    @Path("provider")
    @PublicDoor
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LoggedIn.class)))
    public Response logInByProvider(@CookieParam(VisitCookie.NAME) String browser, ProviderReturn came) {
        throttle.admit(request.getRemoteAddr());
        var returned = new ProviderDoor.Returned(String.valueOf(browser), came.answer(), came.password(), came.code());
        Attempt attempt = current.whileBeing(Actor.system(), () -> door.logIn(returned, device()));
        return welcome(attempt.orRefuse());
    }

    @DELETE
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LoggedOut.class)))
    public Response logOut() {
        Actor actor = current.get();
        Optional<byte[]> fromProvider =
                current.whileBeing(Actor.system(), () -> sessions.logOut(session.token(), actor));
        Optional<URI> further = fromProvider.flatMap(token -> door.goodbye(actor.account(), token));
        return Response.ok(new LoggedOut(further.map(URI::toString).orElse(null)))
                .cookie(cookie("", 0))
                .build();
    }

    private Response welcome(Begun begun) {
        current.is(begun.actor());
        return Response.ok(new LoggedIn(begun.token(), begun.csrf(), me.of(begun.actor(), begun.csrf())))
                .cookie(cookie(begun.token(), -1))
                .build();
    }

    private Device device() {
        return Device.of(request.getHeader("User-Agent"));
    }

    private NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(DoorKeeper.COOKIE)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite(NewCookie.SameSite.STRICT)
                .maxAge(maxAge)
                .build();
    }
}
