package jialing.web.competence;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.competence.AppointSignatory;
import jialing.domain.competence.CompetenceLists;
import jialing.domain.competence.SignatoryAppointment;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.web.people.SigningBody;

/** Who may sign in which field. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("competence/appointments")
public class SignatoryResource {

    @Inject
    CompetenceLists lists;

    @Inject
    AppointSignatory appointSignatory;

    public record AppointmentList(List<SignatoryAppointment> items) {}

    /** @param document number of the approving body's document @param to last day */
    public record NewAppointment(
            UUID id,
            UUID personId,
            String document,
            String approvingBody,
            LocalDate from,
            LocalDate to,
            List<SignatoryAppointment.SignatoryField> fields,
            String pin,
            PasskeyAnswer passkey)
            implements SigningBody {}

    public record AppointmentEnding(String reason, String pin, PasskeyAnswer passkey) implements SigningBody {}

    public record AppointmentMade(UUID id) {}

    @GET
    public AppointmentList appointments() {
        return new AppointmentList(lists.signatories());
    }

    @POST
    public AppointmentMade appoint(NewAppointment given) {
        return new AppointmentMade(appointSignatory.appoint(
                new AppointSignatory.Command(
                        given.id(),
                        given.personId(),
                        given.document(),
                        given.approvingBody(),
                        given.from(),
                        given.to(),
                        given.fields()),
                given.means()));
    }

    @POST
    @Path("{id}/end")
    public void end(@PathParam("id") UUID id, AppointmentEnding given) {
        appointSignatory.end(id, given.reason(), given.means());
    }
}
