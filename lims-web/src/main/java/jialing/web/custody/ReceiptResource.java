package jialing.web.custody;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jialing.domain.custody.Arrival;
import jialing.domain.custody.Condition;
import jialing.domain.custody.ReceiptDecision;
import jialing.domain.custody.ReceiptView;
import jialing.domain.custody.ReceiveSamples;

/** What arrives at the laboratory's door. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("custody/receipts")
public class ReceiptResource {

    @Inject
    ReceiveSamples receiveSamples;

    @Inject
    ReceiptView receipts;

    /**
     * @param lateDecision why it is taken in although a holding time is over, or null
     * @param storagePlace where it is put, null while the custodian keeps it
     */
    public record NewReceipt(
            String sampleCode,
            Condition condition,
            ReceiptDecision decision,
            String remark,
            String lateDecision,
            String storagePlace) {

        Arrival arrival() {
            return new Arrival(condition, decision, remark, lateDecision, storagePlace);
        }
    }

    @POST
    public ReceiptView.Line receive(NewReceipt receipt) {
        UUID sample = receiveSamples.receive(receipt.sampleCode(), receipt.arrival());
        return receipts.ofSample(sample);
    }
}
