package jialing.web.inbox;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import jialing.domain.shared.Page;
import jialing.web.shared.Language;
import jialing.workflows.inbox.AnswerTask;
import jialing.workflows.inbox.CasePicture;
import jialing.workflows.inbox.TaskInbox;

/** What waits for the person, and where a case stands. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("inbox")
public class InboxResource {

    @Inject
    TaskInbox inbox;

    @Inject
    AnswerTask answerTask;

    @Inject
    CasePicture picture;

    public record TaskPage(List<TaskInbox.Line> items, String next) {}

    public record TaskAnswer(String remark) {}

    @GET
    @Path("tasks")
    public TaskPage tasks(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        Page<TaskInbox.Line> page = inbox.page(after, limit);
        return new TaskPage(page.items(), page.next());
    }

    /** Answers a task that has no act of its own: an examination, an explanation, a reminder. */
    @POST
    @Path("tasks/{id}/answer")
    public void answer(@PathParam("id") String id, TaskAnswer answer) {
        answerTask.answer(id, answer.remark());
    }

    @GET
    @Path("cases/{subjectType}/{subjectId}")
    public CasePicture.Picture caseOf(
            @PathParam("subjectType") String subjectType,
            @PathParam("subjectId") UUID subjectId,
            @Context HttpHeaders headers) {
        return picture.of(subjectType, subjectId, Language.of(headers));
    }
}
