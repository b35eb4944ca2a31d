package jialing.web.quality;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.quality.BatchJudgement;
import jialing.domain.quality.Finding;
import jialing.domain.quality.JudgeBatch;
import jialing.domain.quality.JudgementView;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;

/** How quality control judged a batch. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("quality/batches/{id}/judgement")
public class JudgementResource {

    @Inject
    JudgementView view;

    @Inject
    JudgeBatch judgeBatch;

    /** How it came out for the whole batch. */
    public enum BatchOutcome {
        ACCEPTED,
        FAILED
    }

    /**
     * @param name what was looked at
     * @param text what the rule says when it does not hold, else what was looked at
     * @param found and criterion as people read them, e.g. {@code 4.2 %} and {@code ≤ 10 %}
     * @param next what to do when the rule is broken
     * @param explanation what was answered, null while nothing was
     */
    public record Judged(
            String rule,
            Text name,
            Text text,
            String standard,
            String analyte,
            String position,
            String found,
            String criterion,
            Finding.Outcome outcome,
            Finding.Consequence consequence,
            Finding.NextStep next,
            String explanation) {

        public static Judged of(Finding finding) {
            return new Judged(
                    finding.rule(),
                    finding.name(),
                    finding.sentence(),
                    finding.standard(),
                    finding.analyte(),
                    finding.position(),
                    finding.figure(),
                    finding.criterion(),
                    finding.outcome(),
                    finding.consequence(),
                    finding.next(),
                    finding.explanation());
        }
    }

    public record Judgement(
            UUID id,
            BatchOutcome outcome,
            int round,
            Instant judgedAt,
            List<String> lostAnalytes,
            List<Judged> findings) {}

    @GET
    public Judgement judgement(@PathParam("id") UUID id) {
        return view.inForce(id)
                .map(JudgementResource::answer)
                .orElseThrow(() -> Refusal.notFound("BatchJudgement", "质控判定", id));
    }

    @POST
    public Judgement judge(@PathParam("id") UUID id) {
        return answer(judgeBatch.judge(id));
    }

    private static Judgement answer(BatchJudgement judgement) {
        return new Judgement(
                judgement.id(),
                judgement.accepted() ? BatchOutcome.ACCEPTED : BatchOutcome.FAILED,
                judgement.round(),
                judgement.judgedAt(),
                judgement.accepted() ? List.of() : judgement.lostAnalytes().toList(),
                judgement.findings().stream().map(Judged::of).toList());
    }
}
