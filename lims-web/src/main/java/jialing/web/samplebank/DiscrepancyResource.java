package jialing.web.samplebank;

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
import jialing.domain.nonconformity.Severity;
import jialing.domain.samplebank.AnswerDiscrepancy;
import jialing.domain.samplebank.BankDesk;
import jialing.domain.samplebank.Discrepancy;
import jialing.domain.shared.Page;

/** In what the bank and its record differ, and what the keeper said. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("samplebank/discrepancies")
public class DiscrepancyResource {

    private static final String OPEN = "open";

    @Inject
    BankDesk desk;

    @Inject
    AnswerDiscrepancy answerDiscrepancy;

    public record DiscrepancyPage(List<Discrepancy> items, String next) {}

    /** @param nonconformity how grave the nonconformity is that is opened from it; null for none */
    public record DiscrepancyAnswer(String answer, Severity nonconformity) {}

    /** @param state {@code open} for these only */
    @GET
    public DiscrepancyPage discrepancies(
            @QueryParam("state") String state, @QueryParam("after") UUID after, @QueryParam("limit") Integer limit) {
        Page<Discrepancy> page = desk.discrepancies(after, OPEN.equals(state), limit);
        return new DiscrepancyPage(page.items(), page.next());
    }

    @GET
    @Path("{number}")
    public Discrepancy discrepancy(@PathParam("number") String number) {
        return desk.discrepancy(number);
    }

    @POST
    @Path("{number}/answer")
    public Discrepancy answer(@PathParam("number") String number, DiscrepancyAnswer answer) {
        answerDiscrepancy.answer(number, answer.answer(), answer.nonconformity());
        return desk.discrepancy(number);
    }
}
