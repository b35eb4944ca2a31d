package jialing.web.network;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jialing.domain.network.InstitutionRecord;
import jialing.domain.network.NetworkView;
import jialing.web.shared.AskedDay;

/** The network's quality at a glance, the page of an institution, and the tickets that risk gives. */
@Produces(MediaType.APPLICATION_JSON)
@Path("network")
public class NetworkResource {

    @Inject
    NetworkView view;

    @GET
    @Path("quality")
    public NetworkView.Quality quality(@QueryParam("since") String since, @QueryParam("until") String until) {
        return view.quality(AskedDay.of("since", since), AskedDay.of("until", until));
    }

    @GET
    @Path("risks")
    public NetworkView.Risks risks() {
        return view.risks();
    }

    @GET
    @Path("institutions/{code}")
    public InstitutionRecord institution(@PathParam("code") String code) {
        return view.institution(code);
    }
}
