package jialing.web.reporting;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jialing.domain.reporting.FetchReport;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.web.shared.PublicDoor;

/** For recipients of a report, who have no account: the link that they were given opens this one file. */
@PublicDoor
@Produces("application/pdf")
@Path("reporting/received/{key}/report.pdf")
public class ReceivedResource {

    @Inject
    FetchReport fetchReport;

    @Inject
    CurrentActor current;

    @GET
    public Response file(@PathParam("key") String key) {
        return ReportResource.pdf(current.whileBeing(Actor.system(), () -> fetchReport.fetchByLink(key)));
    }
}
