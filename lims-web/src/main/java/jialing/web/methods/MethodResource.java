package jialing.web.methods;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.methods.AnnounceReplacement;
import jialing.domain.methods.ChangeReplacement;
import jialing.domain.methods.MethodList;
import jialing.domain.methods.NamesMethod.WorkNamed;
import jialing.domain.methods.ReplacementChange;
import jialing.domain.methods.ReplacementView;
import jialing.domain.methods.ReplacementView.ReplacementLine;
import jialing.domain.methods.ReplacementView.TaskKind;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.shared.Page;
import jialing.web.people.SigningBody;

/** The methods of the asking person's laboratory, and the replacement of standards. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("methods")
public class MethodResource {

    @Inject
    MethodList list;

    @Inject
    ReplacementView replacements;

    @Inject
    AnnounceReplacement announceReplacement;

    @Inject
    ChangeReplacement changeReplacement;

    public record MethodPage(List<MethodList.MethodStanding> items, String next) {}

    public record DeterminationList(List<MethodList.VerifiedDetermination> items) {}

    public record ReplacementPage(List<ReplacementLine> items, String next) {}

    /** @param newMethod need not be in the catalogue yet */
    public record NewReplacement(
            String oldMethod, String newMethod, LocalDate publishedOn, LocalDate inForceOn, String source) {}

    /** What a laboratory has to redo. */
    public record TaskShown(String organisation, TaskKind kind, int named, int redone, boolean done) {}

    public record ReplacementShown(
            ReplacementLine line, List<TaskShown> tasks, List<WorkNamed> openWork, List<ReplacementChange> changes) {}

    /** @param withdrawn the days and the source need not be given then */
    public record ReplacementCorrection(
            UUID replacement,
            boolean withdrawn,
            LocalDate publishedOn,
            LocalDate inForceOn,
            String source,
            String reason,
            String pin,
            PasskeyAnswer passkey)
            implements SigningBody {}

    @GET
    @Path("methods")
    public MethodPage methods(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        Page<MethodList.MethodStanding> page = list.page(after, limit);
        return new MethodPage(page.items(), page.next());
    }

    @GET
    @Path("determinations")
    public DeterminationList determinations(@QueryParam("method") String method) {
        return new DeterminationList(list.determinations(method));
    }

    @GET
    @Path("replacements")
    public ReplacementPage replacements(@QueryParam("after") UUID after, @QueryParam("limit") Integer limit) {
        Page<ReplacementLine> page = replacements.page(after, limit);
        return new ReplacementPage(page.items(), page.next());
    }

    /** @param id of the replacement */
    @GET
    @Path("replacement")
    public ReplacementShown replacement(@QueryParam("replacement") UUID id) {
        ReplacementView.Whole whole = replacements.of(id);
        return new ReplacementShown(
                whole.line(),
                whole.tasks().stream()
                        .map(task -> new TaskShown(
                                task.organisation(), task.kind(), task.named(), task.redone(), task.done()))
                        .toList(),
                whole.openWork(),
                whole.changes());
    }

    @POST
    @Path("replacements")
    public ReplacementShown announce(NewReplacement asked) {
        return replacement(announceReplacement.announce(new AnnounceReplacement.Command(
                asked.oldMethod(), asked.newMethod(), asked.publishedOn(), asked.inForceOn(), asked.source())));
    }

    @POST
    @Path("replacements/changes")
    public ReplacementShown change(ReplacementCorrection asked) {
        changeReplacement.change(
                new ChangeReplacement.Command(
                        asked.replacement(),
                        asked.withdrawn(),
                        asked.publishedOn(),
                        asked.inForceOn(),
                        asked.source(),
                        asked.reason()),
                asked.means());
        return replacement(asked.replacement());
    }
}
