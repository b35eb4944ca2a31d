package jialing.web.procedures;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.methods.GoverningProcedure;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.procedures.ProcedureComparison.ProcedureDifference;
import jialing.domain.procedures.ProcedureRun;
import jialing.domain.procedures.ProcedureRun.ProcedureRelease;
import jialing.domain.procedures.ProcedureVersion;
import jialing.domain.procedures.ProcedureView;
import jialing.domain.procedures.ProcedureView.ProcedureStanding;
import jialing.domain.procedures.ReleaseProcedure;
import jialing.domain.procedures.RunProcedure;
import jialing.domain.shared.Text;
import jialing.web.people.SigningBody;

/** The procedures of the network. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("procedures")
public class ProcedureResource {

    @Inject
    ProcedureView procedures;

    @Inject
    RunProcedure runProcedure;

    @Inject
    ReleaseProcedure releaseProcedure;

    /** @param waiting digest of a version that waits for release; null when none does */
    public record ProcedureLine(
            GoverningProcedure.Kind kind,
            String name,
            Text title,
            int version,
            String digest,
            Instant since,
            String waiting) {}

    public record ProcedureList(List<ProcedureLine> items) {}

    /** @param counts whether it is of the version that waits now, against the one that is in force now */
    public record ProcedureRunShown(
            UUID id,
            String digest,
            int cases,
            int differing,
            List<ProcedureDifference> differences,
            String person,
            Instant runAt,
            boolean counts,
            String explanation,
            String releaser,
            Instant releasedAt) {}

    /** @param waitingText null when none waits */
    public record ProcedureShown(ProcedureLine line, String text, String waitingText, List<ProcedureRunShown> runs) {}

    public record ProcedureToRun(String name) {}

    public record ProcedureReleasing(String name, String explanation, String pin, PasskeyAnswer passkey)
            implements SigningBody {}

    @GET
    public ProcedureList procedures() {
        return new ProcedureList(
                procedures.all().stream().map(ProcedureResource::line).toList());
    }

    /** @param name of the procedure */
    @GET
    @Path("procedure")
    public ProcedureShown procedure(@QueryParam("name") String name) {
        ProcedureView.Whole whole = procedures.of(name);
        ProcedureStanding standing = whole.standing();
        return new ProcedureShown(
                line(standing),
                standing.inForce().text(),
                standing.waiting().map(ProcedureVersion::text).orElse(null),
                whole.runs().stream().map(run -> run(run, standing)).toList());
    }

    @POST
    @Path("runs")
    public ProcedureShown run(ProcedureToRun asked) {
        runProcedure.run(asked.name());
        return procedure(asked.name());
    }

    @POST
    @Path("releases")
    public ProcedureShown release(ProcedureReleasing asked) {
        releaseProcedure.release(new ReleaseProcedure.Command(asked.name(), asked.explanation()), asked.means());
        return procedure(asked.name());
    }

    private static ProcedureLine line(ProcedureStanding standing) {
        ProcedureVersion inForce = standing.inForce();
        return new ProcedureLine(
                inForce.kind(),
                inForce.name(),
                inForce.title(),
                inForce.number(),
                inForce.digest(),
                inForce.since(),
                standing.waiting().map(ProcedureVersion::digest).orElse(null));
    }

    private static ProcedureRunShown run(ProcedureRun run, ProcedureStanding standing) {
        Optional<ProcedureRelease> release = run.release();
        return new ProcedureRunShown(
                run.id(),
                run.digest(),
                run.comparison().cases(),
                run.comparison().differing(),
                run.comparison().differences(),
                run.person(),
                run.runAt(),
                standing.waiting()
                        .filter(waiting -> run.compares(standing.inForce(), waiting))
                        .isPresent(),
                release.map(ProcedureRelease::explanation).orElse(null),
                release.map(ProcedureRelease::releaser).orElse(null),
                release.map(ProcedureRelease::releasedAt).orElse(null));
    }
}
