package jialing.web.capability;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jialing.domain.capability.CapabilityQuestion;
import jialing.domain.capability.CapabilityView;
import jialing.web.shared.AskedDay;

/** Who can do what by when, in the own laboratory and in those below it. */
@Produces(MediaType.APPLICATION_JSON)
@Path("capability")
public class CapabilityResource {

    @Inject
    CapabilityView view;

    /** Without method and analyte it is about one institution, the own one where none is named. */
    @GET
    public CapabilityView.Capabilities find(
            @QueryParam("institution") String institution,
            @QueryParam("method") String method,
            @QueryParam("analyte") String analyte,
            @QueryParam("matrix") String matrix,
            @QueryParam("on") String on) {
        return view.find(new CapabilityQuestion(institution, method, analyte, matrix, AskedDay.of("on", on)));
    }
}
