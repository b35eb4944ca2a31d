package jialing.web.nonconformity;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.nonconformity.CauseCategory;
import jialing.domain.nonconformity.CheckEffect;
import jialing.domain.nonconformity.CloseNonconformity;
import jialing.domain.nonconformity.CompleteAction;
import jialing.domain.nonconformity.Concerned;
import jialing.domain.nonconformity.CourseState;
import jialing.domain.nonconformity.DecideAction;
import jialing.domain.nonconformity.EvaluateNonconformity;
import jialing.domain.nonconformity.NonconformityList;
import jialing.domain.nonconformity.NonconformitySource;
import jialing.domain.nonconformity.NonconformityView;
import jialing.domain.nonconformity.OpenNonconformity;
import jialing.domain.nonconformity.RecordCorrection;
import jialing.domain.nonconformity.ReopenNonconformity;
import jialing.domain.nonconformity.ResumeWork;
import jialing.domain.nonconformity.Severity;
import jialing.domain.nonconformity.StopWork;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.shared.Page;
import jialing.web.people.SigningBody;

/** Nonconformities: their list, each one with its course, and each step of it. Every step answers with the course as it is then. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("nonconformity/nonconformities")
public class NonconformityResource {

    @Inject
    NonconformityList list;

    @Inject
    NonconformityView view;

    @Inject
    OpenNonconformity openNonconformity;

    @Inject
    StopWork stopWork;

    @Inject
    ResumeWork resumeWork;

    @Inject
    RecordCorrection recordCorrection;

    @Inject
    EvaluateNonconformity evaluateNonconformity;

    @Inject
    DecideAction decideAction;

    @Inject
    CompleteAction completeAction;

    @Inject
    CheckEffect checkEffect;

    @Inject
    CloseNonconformity closeNonconformity;

    @Inject
    ReopenNonconformity reopenNonconformity;

    public record NonconformityPage(List<NonconformityList.Line> items, String next) {}

    /**
     * @param foundBy who found it where that is somebody else, else null
     * @param foundAt null for now
     */
    public record NewNonconformity(
            String title,
            String found,
            String foundBy,
            Instant foundAt,
            NonconformitySource source,
            Severity severity,
            List<Concerned> concerned) {}

    /** What was done, found or decided, in words. */
    public record StepNote(String note) {}

    public record Evaluating(String significance, CauseCategory category, String cause, Boolean couldRecur) {}

    public record NewAction(String what, UUID owner, LocalDate dueOn) {}

    public record EffectChecking(Boolean effective, String note) {}

    public record NonconformityClosing(String note, String pin, PasskeyAnswer passkey) implements SigningBody {}

    @GET
    public NonconformityPage nonconformities(
            @QueryParam("state") CourseState state,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @QueryParam("subjectType") String subjectType,
            @QueryParam("subjectId") UUID subjectId,
            @QueryParam("after") UUID after,
            @QueryParam("limit") Integer limit) {
        var filter = new NonconformityList.Filter(state, overdue, subjectType, subjectId);
        Page<NonconformityList.Line> page = list.page(filter, after, limit);
        return new NonconformityPage(page.items(), page.next());
    }

    @POST
    public NonconformityShown open(NewNonconformity opening) {
        return NonconformityShown.of(openNonconformity.report(new OpenNonconformity.Command(
                null,
                opening.title(),
                opening.found(),
                opening.foundBy(),
                opening.foundAt(),
                opening.source(),
                opening.severity(),
                opening.concerned())));
    }

    @GET
    @Path("{number}")
    public NonconformityShown nonconformity(@PathParam("number") String number) {
        return NonconformityShown.of(view.byNumber(number));
    }

    @POST
    @Path("{number}/stop")
    public NonconformityShown stop(@PathParam("number") String number, StepNote step) {
        return NonconformityShown.of(stopWork.stop(number, step.note()));
    }

    @POST
    @Path("{number}/resumption")
    public NonconformityShown resume(@PathParam("number") String number, StepNote step) {
        return NonconformityShown.of(resumeWork.resume(number, step.note()));
    }

    @POST
    @Path("{number}/correction")
    public NonconformityShown correct(@PathParam("number") String number, StepNote step) {
        return NonconformityShown.of(recordCorrection.correct(number, step.note()));
    }

    @POST
    @Path("{number}/evaluation")
    public NonconformityShown evaluate(@PathParam("number") String number, Evaluating evaluating) {
        return NonconformityShown.of(evaluateNonconformity.evaluate(new EvaluateNonconformity.Command(
                number,
                evaluating.significance(),
                evaluating.category(),
                evaluating.cause(),
                evaluating.couldRecur())));
    }

    @POST
    @Path("{number}/actions")
    public NonconformityShown decide(@PathParam("number") String number, NewAction action) {
        return NonconformityShown.of(
                decideAction.decide(new DecideAction.Command(number, action.what(), action.owner(), action.dueOn())));
    }

    @POST
    @Path("{number}/actions/{action}/completion")
    public NonconformityShown complete(
            @PathParam("number") String number, @PathParam("action") UUID action, StepNote step) {
        return NonconformityShown.of(completeAction.complete(number, action, step.note()));
    }

    @POST
    @Path("{number}/effect-check")
    public NonconformityShown check(@PathParam("number") String number, EffectChecking checking) {
        return NonconformityShown.of(checkEffect.check(number, checking.effective(), checking.note()));
    }

    @POST
    @Path("{number}/closing")
    public NonconformityShown close(@PathParam("number") String number, NonconformityClosing closing) {
        return NonconformityShown.of(closeNonconformity.close(number, closing.note(), closing.means()));
    }

    @POST
    @Path("{number}/reopening")
    public NonconformityShown reopen(@PathParam("number") String number, StepNote step) {
        return NonconformityShown.of(reopenNonconformity.reopen(number, step.note()));
    }
}
