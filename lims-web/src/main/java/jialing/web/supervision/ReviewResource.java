package jialing.web.supervision;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.supervision.CallReview;
import jialing.domain.supervision.HoldReview;
import jialing.domain.supervision.ManagementReview;
import jialing.domain.supervision.ReviewView;
import jialing.web.people.SigningBody;

/** Management reviews: called, spoken to, decided in, signed, carried out. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("supervision/management-reviews")
public class ReviewResource {

    @Inject
    ReviewView view;

    @Inject
    CallReview callReview;

    @Inject
    HoldReview holdReview;

    public record ReviewCalling(LocalDate from, LocalDate to) {}

    public record InputNote(String input, String note) {}

    public record ReviewDeciding(ManagementReview.Area area, String what, UUID owner, LocalDate dueOn) {}

    public record MinutesSigning(String conclusion, String pin, PasskeyAnswer passkey) implements SigningBody {}

    public record DecisionCarriedOut(String evidence) {}

    @GET
    public ReviewView.Overview overview() {
        return view.overview();
    }

    @POST
    public ManagementReview call(ReviewCalling calling) {
        return view.of(callReview.call(calling.from(), calling.to()));
    }

    @GET
    @Path("{id}")
    public ManagementReview review(@PathParam("id") UUID id) {
        return view.of(id);
    }

    @POST
    @Path("{id}/notes")
    public ManagementReview note(@PathParam("id") UUID id, InputNote note) {
        holdReview.note(id, note.input(), note.note());
        return view.of(id);
    }

    @POST
    @Path("{id}/decisions")
    public ManagementReview decide(@PathParam("id") UUID id, ReviewDeciding deciding) {
        holdReview.decide(new HoldReview.DecisionCommand(
                id, deciding.area(), deciding.what(), deciding.owner(), deciding.dueOn()));
        return view.of(id);
    }

    @POST
    @Path("{id}/minutes")
    public ManagementReview sign(@PathParam("id") UUID id, MinutesSigning minutes) {
        holdReview.sign(id, minutes.conclusion(), minutes.means());
        return view.of(id);
    }

    @POST
    @Path("{id}/decisions/{decision}/completion")
    public ManagementReview carryOut(
            @PathParam("id") UUID id, @PathParam("decision") UUID decision, DecisionCarriedOut carriedOut) {
        holdReview.carryOut(decision, carriedOut.evidence());
        return view.of(id);
    }
}
