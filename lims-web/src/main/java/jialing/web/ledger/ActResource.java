package jialing.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.ActHistory;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.shared.Position;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;

/** The timeline of acts on one thing. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("ledger/acts")
public class ActResource {

    @Inject
    ActHistory history;

    /** @param content canonical JSON, byte for byte what {@code contentHash} covers */
    public record ActLine(
            UUID id,
            String verb,
            Text label,
            int subjectVersion,
            String organisation,
            List<ActingPerson> actors,
            Instant deviceTime,
            Instant recordedAt,
            Position position,
            String content,
            String contentHash,
            String statement,
            String previousHash,
            String hash) {}

    public record ActList(List<ActLine> items) {}

    @GET
    public ActList acts(@QueryParam("subjectType") String subjectType, @QueryParam("subjectId") UUID subjectId) {
        if (subjectType == null || subjectId == null) {
            throw Refusal.invalid("SubjectNamed", "subjectType", "请指明对象类型和编号", "Name the subject by its type and id");
        }
        return new ActList(history.of(subjectType, subjectId).stream()
                .map(ActResource::line)
                .toList());
    }

    private static ActLine line(RecordedAct act) {
        return new ActLine(
                act.id(),
                act.verb().name(),
                act.verb().label(),
                act.subject().version(),
                act.organisation(),
                act.actors(),
                act.deviceTime(),
                act.recordedAt(),
                act.position(),
                act.content(),
                act.contentHash(),
                act.statement(),
                act.previousHash(),
                act.hash());
    }
}
