package jialing.domain.custody;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Verb;
import jialing.domain.sampling.Container;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.Samples;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/** The custodian checks what was handed over and takes it in, takes it in with a remark, or rejects it. */
@UseCase
public class ReceiveSamples {

    @Inject
    Samples samples;

    @Inject
    Custody custody;

    @Inject
    Receipts receipts;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    @Inject
    Event<SampleReceived> received;

    /** @param scanned code of the sample or of one of its containers */
    public UUID receive(String scanned, Arrival arrival) {
        Actor custodian = current.mustBe(Capacity.SAMPLE_CUSTODIAN);
        Sample sample = samples.heldBy(custodian, List.of(scanned == null ? "" : scanned))
                .get(0);
        Holding holding = custody.holderOf(sample.id()).orElse(null);
        new SampleAwaitsReceipt().require(new SampleAwaitsReceipt.AtTheDoor(sample, holding, custodian.personId()));
        HandedOverSample handedOver = custody.handedOver(sample).orElseThrow();
        Receipt receipt = Receipt.of(handedOver, arrival, custodian, clock.now());
        receipts.add(receipt);
        settle(sample, holding, receipt);
        record(sample, handedOver, arrival, custodian);
        received.fire(new SampleReceived(sample.id(), sample.workOrderId(), sample.organisation(), receipt.decision()));
        return sample.id();
    }

    private static void settle(Sample sample, Holding holding, Receipt receipt) {
        if (receipt.isAccepted()) {
            sample.received();
        } else {
            sample.rejected();
        }
        receipt.storagePlace().ifPresent(place -> holding.putTo(place, receipt.receivedAt()));
    }

    private void record(Sample sample, HandedOverSample handedOver, Arrival arrival, Actor custodian) {
        List<Forecast> forecast =
                handedOver.collected().containers().stream().map(Forecast::of).toList();
        var content = new Content(sample.code().text(), arrival, forecast);
        Verb verb = arrival.decision() == ReceiptDecision.REJECT ? Verb.REJECT : Verb.RECEIVE;
        ledger.record(Act.of(verb, sample.asSubject(), custodian, Capacity.SAMPLE_CUSTODIAN, content));
    }

    private record Content(String sampleCode, Arrival arrival, List<Forecast> holdingTimes) {}

    /** @param mustStartBy null where no holding time is known */
    private record Forecast(String container, Instant mustStartBy) {

        static Forecast of(Container container) {
            return new Forecast(container.code().text(), container.mustStartBy().orElse(null));
        }
    }
}
