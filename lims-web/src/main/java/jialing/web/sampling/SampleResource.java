package jialing.web.sampling;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jialing.domain.sampling.SampleLine;
import jialing.domain.sampling.SampleList;
import jialing.domain.sampling.SampleSearch;
import jialing.domain.sampling.SampleState;
import jialing.domain.sampling.SampleView;
import jialing.domain.shared.Page;
import jialing.web.shared.Language;

/** Samples: the list, and one by the code on its label or on that of one of its containers. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("sampling/samples")
public class SampleResource {

    @Inject
    SampleList list;

    @Inject
    SampleView samples;

    @Context
    HttpHeaders headers;

    /** @param words beginning of a code, or part of a site's name */
    @GET
    public Page<SampleLine> page(
            @QueryParam("workOrder") UUID workOrder,
            @QueryParam("state") SampleState state,
            @QueryParam("q") String words,
            @QueryParam("after") UUID after,
            @QueryParam("limit") Integer limit) {
        return list.page(new SampleSearch(workOrder, state, words, after, Page.size(limit)));
    }

    @GET
    @Path("{code}")
    public SampleShown sample(@PathParam("code") String code) {
        return SampleShown.of(samples.byScan(code), Language.of(headers));
    }
}
