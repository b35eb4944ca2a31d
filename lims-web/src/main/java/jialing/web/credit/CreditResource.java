package jialing.web.credit;

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
import jialing.domain.credit.AppealLine;
import jialing.domain.credit.CreditAppeal;
import jialing.domain.credit.CreditCriterion;
import jialing.domain.credit.CreditRating;
import jialing.domain.credit.CreditRun;
import jialing.domain.credit.CreditView;
import jialing.domain.credit.DecideAppeal;
import jialing.domain.credit.RateInstitutions;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.web.people.SigningBody;

/** Credit ratings: grades for everybody in the network, lines and appeals for the institution and those above it. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("credit")
public class CreditResource {

    @Inject
    CreditView view;

    @Inject
    RateInstitutions rateInstitutions;

    @Inject
    AppealLine appealLine;

    @Inject
    DecideAppeal decideAppeal;

    public record RatingList(List<CreditRating> items) {}

    public record CreditAppealList(List<CreditAppeal> items) {}

    /** Which line of the standing rating: its criterion and the thing it is about. */
    public record CreditAppealing(
            CreditCriterion criterion,
            UUID subjectId,
            String subjectKey,
            String reasons,
            String pin,
            PasskeyAnswer passkey)
            implements SigningBody {}

    public record CreditAppealDeciding(boolean upheld, String reasons, String pin, PasskeyAnswer passkey)
            implements SigningBody {}

    @GET
    @Path("grades")
    public CreditView.CreditGrades grades() {
        return view.grades();
    }

    /** Of the own organisation and those below it. */
    @GET
    @Path("ratings")
    public RatingList ratings() {
        return new RatingList(view.standing());
    }

    @GET
    @Path("ratings/{institution}")
    public CreditView.RatingDetail rating(@PathParam("institution") String institution) {
        return view.of(institution);
    }

    /** Rates everybody now, as the house does each night. */
    @POST
    @Path("runs")
    public CreditRun rate() {
        return rateInstitutions.now();
    }

    @GET
    @Path("appeals")
    public CreditAppealList appeals() {
        return new CreditAppealList(view.appeals());
    }

    @POST
    @Path("appeals")
    public CreditAppealList appeal(CreditAppealing appealing) {
        appealLine.appeal(
                new AppealLine.Command(
                        appealing.criterion(), appealing.subjectId(), appealing.subjectKey(), appealing.reasons()),
                appealing.means());
        return appeals();
    }

    @POST
    @Path("appeals/{id}/decision")
    public CreditAppealList decide(@PathParam("id") UUID id, CreditAppealDeciding deciding) {
        decideAppeal.decide(new DecideAppeal.Command(id, deciding.upheld(), deciding.reasons()), deciding.means());
        return appeals();
    }
}
