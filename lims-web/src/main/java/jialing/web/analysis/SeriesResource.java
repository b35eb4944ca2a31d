package jialing.web.analysis;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jialing.domain.analysis.SeriesView;

/** A series with its points, as it was delivered for a position of a batch. */
@Produces(MediaType.APPLICATION_JSON)
@Path("analysis/series")
public class SeriesResource {

    @Inject
    SeriesView view;

    @GET
    @Path("{id}")
    public SeriesView.Shown series(@PathParam("id") UUID id) {
        return view.one(id);
    }
}
