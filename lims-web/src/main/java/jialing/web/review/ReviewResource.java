package jialing.web.review;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.review.AmendResult;
import jialing.domain.review.CheckBatch;
import jialing.domain.review.ReturnBatch;
import jialing.domain.review.ReviewBatch;
import jialing.domain.review.ReviewQueue;
import jialing.domain.review.ReviewStep;
import jialing.domain.review.SignResults;
import jialing.web.people.SigningBody;

/** Check, review, sign-off, return and amendment. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("review")
public class ReviewResource {

    @Inject
    ReviewQueue queue;

    @Inject
    CheckBatch checkBatch;

    @Inject
    ReviewBatch reviewBatch;

    @Inject
    SignResults signResults;

    @Inject
    ReturnBatch returnBatch;

    @Inject
    AmendResult amendResult;

    public record Queue(List<ReviewQueue.Line> items) {}

    public record StepList(List<ReviewStep> items) {}

    public record Signing(String pin, PasskeyAnswer passkey, String remark) implements SigningBody {}

    public record Returning(String reason) {}

    public record Amending(String value, String reason, String pin, PasskeyAnswer passkey) implements SigningBody {}

    public record Amended(UUID resultId, int version, String value) {}

    @GET
    @Path("queue")
    public Queue queue(@QueryParam("step") String step) {
        return new Queue(queue.at(step));
    }

    @GET
    @Path("batches/{id}/steps")
    public StepList steps(@PathParam("id") UUID id) {
        return new StepList(queue.stepsOf(id));
    }

    @POST
    @Path("batches/{id}/check")
    public StepList check(@PathParam("id") UUID id, Signing signing) {
        checkBatch.check(id, signing.means(), signing.remark());
        return steps(id);
    }

    @POST
    @Path("batches/{id}/review")
    public StepList review(@PathParam("id") UUID id, Signing signing) {
        reviewBatch.review(id, signing.means(), signing.remark());
        return steps(id);
    }

    @POST
    @Path("batches/{id}/sign")
    public StepList sign(@PathParam("id") UUID id, Signing signing) {
        signResults.sign(id, signing.means(), signing.remark());
        return steps(id);
    }

    @POST
    @Path("batches/{id}/return")
    public StepList giveBack(@PathParam("id") UUID id, Returning returning) {
        returnBatch.giveBack(id, returning.reason());
        return steps(id);
    }

    @POST
    @Path("results/{id}/amendment")
    public Amended amend(@PathParam("id") UUID id, Amending amending) {
        var result = amendResult.amend(id, amending.value(), amending.reason(), amending.means());
        return new Amended(result.id(), result.version(), amending.value());
    }
}
