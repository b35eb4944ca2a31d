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
import java.util.List;
import java.util.UUID;
import jialing.domain.people.PasskeyView;
import jialing.domain.people.RegisterPasskey;
import jialing.domain.people.RevokePasskey;
import jialing.domain.shared.Refusal;
import jialing.web.people.SecondFactorResource.PasswordAgain;
import jialing.web.shared.OpenToVisitors;

/** Devices that let a person in without a password (WebAuthn). */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("people")
public class PasskeyResource {

    @Inject
    PasskeyView passkeys;

    @Inject
    RegisterPasskey register;

    @Inject
    RevokePasskey revoke;

    public record PasskeyList(List<PasskeyView.Line> items) {}

    /**
     * @param answer RegistrationResponseJSON, as the browser makes it
     * @param pin the signing PIN, when the device shall sign too
     */
    public record NewPasskey(UUID challenge, String label, String answer, String pin) {}

    @GET
    @Path("passkeys")
    public PasskeyList passkeys() {
        return new PasskeyList(passkeys.own());
    }

    @POST
    @Path("passkeys/challenge")
    @OpenToVisitors
    public RegisterPasskey.Question ask(PasswordAgain again) {
        return register.ask(again.password());
    }

    @POST
    @Path("passkeys")
    @OpenToVisitors
    public void register(NewPasskey passkey) {
        if (passkey.challenge() == null) {
            throw Refusal.invalid("ChallengeNamed", "challenge", "缺少登记编号", "The challenge is not named");
        }
        register.register(passkey.challenge(), passkey.label(), passkey.answer(), passkey.pin());
    }

    @DELETE
    @Path("passkeys/{id}")
    @OpenToVisitors
    public void revoke(@PathParam("id") UUID id) {
        revoke.own(id);
    }

    @GET
    @Path("persons/{id}/passkeys")
    public PasskeyList passkeysOf(@PathParam("id") UUID personId) {
        return new PasskeyList(passkeys.of(personId));
    }

    @DELETE
    @Path("persons/{id}/passkeys/{passkey}")
    public void revokeOf(@PathParam("id") UUID personId, @PathParam("passkey") UUID id) {
        revoke.of(personId, id);
    }
}
