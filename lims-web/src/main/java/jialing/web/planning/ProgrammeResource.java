package jialing.web.planning;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import jialing.domain.planning.Element;
import jialing.domain.planning.Frequency;
import jialing.domain.planning.MonitoringScope;
import jialing.domain.planning.ProgrammeView;
import jialing.domain.planning.SetUpProgramme;

/** Monitoring that comes round. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("planning/programmes")
public class ProgrammeResource {

    @Inject
    SetUpProgramme setUp;

    @Inject
    ProgrammeView programmes;

    public record ProgrammeList(List<ProgrammeView.Line> items) {}

    public record NewProgramme(
            String name,
            String element,
            List<String> sites,
            List<String> analytes,
            Frequency frequency,
            LocalDate firstOn,
            LocalDate lastOn) {

        SetUpProgramme.Command command() {
            var scope = new MonitoringScope(Element.of(element), sites, analytes);
            return new SetUpProgramme.Command(name, scope, frequency, firstOn, lastOn);
        }
    }

    @GET
    public ProgrammeList programmes() {
        return new ProgrammeList(programmes.all());
    }

    @POST
    public ProgrammeView.Line setUp(NewProgramme programme) {
        return programmes.byId(setUp.setUp(programme.command()));
    }
}
