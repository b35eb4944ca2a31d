package jialing.web.reporting;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jialing.domain.reporting.EndedReports;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.web.shared.PublicDoor;

/** The list of reports that are no longer current, to be taken along by those who check without a connection. */
@PublicDoor
@Produces(MediaType.APPLICATION_JSON)
@Path("reporting/ended")
public class EndedReportsResource {

    @Inject
    EndedReports ended;

    @Inject
    CurrentActor current;

    @GET
    public EndedReports.EndedList all() {
        return current.whileBeing(Actor.system(), ended::all);
    }
}
