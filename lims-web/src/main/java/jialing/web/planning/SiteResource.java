package jialing.web.planning;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jialing.domain.planning.Element;
import jialing.domain.planning.SiteView;

/** The network's monitoring sites. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("planning/sites")
public class SiteResource {

    @Inject
    SiteView sites;

    public record SiteList(List<SiteView.Line> items) {}

    @GET
    public SiteList sites(@QueryParam("element") String element) {
        return new SiteList(sites.of(element == null ? null : Element.of(element)));
    }
}
