package jialing.web.planning;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jialing.domain.planning.DeriveSamplingPlan;
import jialing.domain.planning.Element;
import jialing.domain.planning.MonitoringScope;
import jialing.web.shared.Language;

/** What would follow from a choice of sites and analytes; keeps nothing. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("planning/plans")
public class PlanResource {

    @Inject
    DeriveSamplingPlan derivation;

    @Context
    HttpHeaders headers;

    public record Choice(String element, List<String> sites, List<String> analytes) {

        MonitoringScope scope() {
            return new MonitoringScope(Element.of(element), sites, analytes);
        }
    }

    @POST
    public PlanShown derive(Choice choice) {
        return PlanShown.of(derivation.derive(choice.scope()), Language.of(headers));
    }
}
