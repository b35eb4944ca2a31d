package jialing.web.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jialing.domain.people.EnrolSecondFactor;
import jialing.domain.people.RemoveSecondFactor;
import jialing.domain.people.SecondFactorView;
import jialing.web.shared.OpenToVisitors;

/** One-time codes as a second step of the own log-in (RFC 6238). */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("people/second-factor")
@OpenToVisitors
public class SecondFactorResource {

    @Inject
    SecondFactorView state;

    @Inject
    EnrolSecondFactor enrol;

    @Inject
    RemoveSecondFactor remove;

    /** @param password the own one, asked anew */
    public record PasswordAgain(String password) {}

    public record FirstCode(String code) {}

    public record RecoveryCodes(List<String> codes) {}

    @GET
    public SecondFactorView.State state() {
        return state.own();
    }

    @POST
    public EnrolSecondFactor.Enrolment begin(PasswordAgain again) {
        return enrol.begin(again.password());
    }

    @POST
    @Path("confirmation")
    public RecoveryCodes confirm(FirstCode first) {
        return new RecoveryCodes(enrol.confirm(first.code()));
    }

    @POST
    @Path("removal")
    public void remove(PasswordAgain again) {
        remove.own(again.password());
    }
}
