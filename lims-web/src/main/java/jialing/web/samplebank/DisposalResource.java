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
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.samplebank.BankDesk;
import jialing.domain.samplebank.Disposal;
import jialing.domain.samplebank.EndDisposal;
import jialing.domain.samplebank.ProposeDisposal;
import jialing.domain.shared.Page;
import jialing.web.people.SigningBody;

/** Disposals: proposed by one person, confirmed by another. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("samplebank/disposals")
public class DisposalResource {

    @Inject
    BankDesk desk;

    @Inject
    ProposeDisposal proposeDisposal;

    @Inject
    EndDisposal endDisposal;

    public record DisposalPage(List<Disposal> items, String next) {}

    public record DisposalConfirming(String remark, String pin, PasskeyAnswer passkey) implements SigningBody {}

    public record DisposalWithdrawing(String remark) {}

    @GET
    public DisposalPage disposals(@QueryParam("after") UUID after, @QueryParam("limit") Integer limit) {
        Page<Disposal> page = desk.disposals(after, limit);
        return new DisposalPage(page.items(), page.next());
    }

    @POST
    public Disposal propose(ProposeDisposal.DisposalProposal proposal) {
        return proposeDisposal.propose(proposal);
    }

    @GET
    @Path("{number}")
    public Disposal disposal(@PathParam("number") String number) {
        return desk.disposal(number);
    }

    @POST
    @Path("{number}/confirmation")
    public Disposal confirm(@PathParam("number") String number, DisposalConfirming confirming) {
        return endDisposal.confirm(number, confirming.remark(), confirming.means());
    }

    @POST
    @Path("{number}/withdrawal")
    public Disposal withdraw(@PathParam("number") String number, DisposalWithdrawing withdrawing) {
        return endDisposal.withdraw(number, withdrawing.remark());
    }
}
