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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.samplebank.BankDesk;
import jialing.domain.samplebank.BankRequest;
import jialing.domain.samplebank.CloseRequest;
import jialing.domain.samplebank.DecideRequest;
import jialing.domain.samplebank.RequestContainers;
import jialing.domain.shared.Page;
import jialing.domain.shared.Refusal;

/** Requests for samples of the bank: asked for, decided on, closed. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("samplebank/requests")
public class BankRequestResource {

    @Inject
    BankDesk desk;

    @Inject
    RequestContainers requestContainers;

    @Inject
    DecideRequest decideRequest;

    @Inject
    CloseRequest closeRequest;

    public record BankRequestPage(List<BankDesk.BankRequestShown> items, String next) {}

    /** @param until last day on which they may be out */
    public record NewBankRequest(String purpose, List<String> containers, LocalDate until) {}

    /** @param remark why, where it is refused */
    public record BankRequestDecision(Boolean approved, String remark) {}

    public record BankRequestClosing(String remark) {}

    @GET
    public BankRequestPage requests(
            @QueryParam("state") BankRequest.RequestState state,
            @QueryParam("after") UUID after,
            @QueryParam("limit") Integer limit) {
        Page<BankDesk.BankRequestShown> page = desk.requests(state, after, limit);
        return new BankRequestPage(page.items(), page.next());
    }

    @POST
    public BankDesk.BankRequestShown ask(NewBankRequest asking) {
        BankRequest request = requestContainers.request(
                new RequestContainers.Asking(asking.purpose(), asking.containers(), asking.until()));
        return desk.request(request.number());
    }

    @GET
    @Path("{number}")
    public BankDesk.BankRequestShown request(@PathParam("number") String number) {
        return desk.request(number);
    }

    @POST
    @Path("{number}/decision")
    public BankDesk.BankRequestShown decide(@PathParam("number") String number, BankRequestDecision decision) {
        if (decision.approved() == null) {
            throw Refusal.invalid("DecisionGiven", "approved", "请选择同意或不同意", "Approve or refuse");
        }
        decideRequest.decide(number, decision.approved(), decision.remark());
        return desk.request(number);
    }

    @POST
    @Path("{number}/closing")
    public BankDesk.BankRequestShown close(@PathParam("number") String number, BankRequestClosing closing) {
        closeRequest.close(number, closing.remark());
        return desk.request(number);
    }
}
