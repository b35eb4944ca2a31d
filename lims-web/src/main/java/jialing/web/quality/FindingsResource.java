package jialing.web.quality;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.quality.ExplainFindings;
import jialing.domain.quality.QualityNow;
import jialing.web.people.SigningBody;
import jialing.web.quality.JudgementResource.Judged;

/** What quality control says of a batch that is still worked on, and what the analyst answers. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("quality/batches/{id}")
public class FindingsResource {

    @Inject
    QualityNow now;

    @Inject
    ExplainFindings explainFindings;

    public record FindingList(List<Judged> items) {}

    public record Explaining(List<ExplainFindings.Answered> answers, String pin, PasskeyAnswer passkey)
            implements SigningBody {}

    @GET
    @Path("findings")
    public FindingList findings(@PathParam("id") UUID id) {
        return new FindingList(now.of(id).stream().map(Judged::of).toList());
    }

    /** Answers with the findings as they are then. */
    @POST
    @Path("explanations")
    public FindingList explain(@PathParam("id") UUID id, Explaining explaining) {
        explainFindings.explain(
                id, explaining.answers() == null ? List.of() : explaining.answers(), explaining.means());
        return findings(id);
    }
}
