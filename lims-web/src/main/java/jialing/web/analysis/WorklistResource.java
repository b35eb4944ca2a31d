package jialing.web.analysis;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import jialing.domain.analysis.AssignWork;
import jialing.domain.analysis.AssignableAnalysts;
import jialing.domain.analysis.Worklist;
import jialing.domain.people.Colleagues.Colleague;
import jialing.web.gate.GateResource;

/** What waits for the bench, by method. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("analysis/worklist")
public class WorklistResource {

    @Inject
    Worklist worklist;

    public record WaitingList(List<Worklist.WaitingMethod> items) {}

    @Inject
    AssignWork assignWork;

    @Inject
    AssignableAnalysts analysts;

    /** An analyst, and whether the gate admits that he or she is given the work. */
    public record CandidateShown(Colleague analyst, GateResource.AnswerShown answer) {}

    public record CandidateList(List<CandidateShown> items) {}

    public record WorkAssignment(String method, List<String> containers, UUID analyst, String lateDecision) {}

    @GET
    public WaitingList waiting() {
        return new WaitingList(worklist.forToday());
    }

    /** @param containers codes */
    @GET
    @Path("analysts")
    public CandidateList analysts(
            @QueryParam("method") String method, @QueryParam("container") List<String> containers) {
        return new CandidateList(analysts.of(method, containers).stream()
                .map(each -> new CandidateShown(each.analyst(), GateResource.AnswerShown.of(each.answer())))
                .toList());
    }

    @POST
    @Path("assignments")
    public WaitingList assign(WorkAssignment work) {
        assignWork.assign(
                new AssignWork.Command(work.method(), work.containers(), work.analyst(), work.lateDecision()));
        return waiting();
    }
}
