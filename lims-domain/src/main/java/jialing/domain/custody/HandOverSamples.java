package jialing.domain.custody;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signature;
import jialing.domain.people.Signing;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.Samples;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Position;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** One act of two people: who holds the samples gives them, all or none, to somebody who signs for them. */
@UseCase
public class HandOverSamples {

    private static final Capacity[] CARRIERS = {Capacity.SAMPLE_CUSTODIAN, Capacity.SAMPLER, Capacity.ANALYST};

    @Inject
    Samples samples;

    @Inject
    Custody custody;

    @Inject
    HandOvers handOvers;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    @Inject
    Event<SamplesHandedOver> handedOver;

    /** Who signs for the samples on the giver's device. */
    public record Receiver(String account, String pin) {}

    /**
     * What passes from hand to hand.
     *
     * @param sampleCodes as scanned from the labels of samples or containers
     * @param temperatureC in the transport box, null if not measured
     * @param deviceTime null for now
     */
    public record Transfer(
            List<String> sampleCodes,
            String seal,
            BigDecimal temperatureC,
            String remark,
            Instant deviceTime,
            Position position) {

        public Transfer {
            if (sampleCodes == null || sampleCodes.isEmpty()) {
                throw Refusal.invalid("SampleGiven", "sampleCodes", "请至少扫描一个样品", "Scan at least one sample");
            }
        }
    }

    public UUID handOver(Transfer transfer, Receiver receiver) {
        Actor giver = current.mustBe(CARRIERS);
        Capacity as = Stream.of(CARRIERS).filter(giver::holds).findFirst().orElseThrow();
        List<Sample> given = samples.heldBy(giver, transfer.sampleCodes());
        check(transfer, given, giver);
        Signature signature = receiverSigns(receiver, giver);
        return keep(transfer, given, ActingPerson.of(giver, as), signature, giver);
    }

    private void check(Transfer transfer, List<Sample> given, Actor giver) {
        Map<UUID, Holding> holders =
                custody.holdersOf(given.stream().map(Sample::id).toList());
        var objections = new Objections();
        given.forEach(sample -> objections
                .hear(new SampleIsOnItsWay(), sample)
                .hear(
                        new GiverHoldsSample(),
                        new GiverHoldsSample.Giving(sample, holders.get(sample.id()), giver.personId()))
                .hear(
                        new HandedOverAfterCollection(),
                        new HandedOverAfterCollection.Moment(sample, transfer.deviceTime(), clock.now())));
        objections.refuseIfAny();
    }

    private Signature receiverSigns(Receiver receiver, Actor giver) {
        if (receiver == null || receiver.account() == null) {
            throw Refusal.invalid("ReceiverGiven", "receiver.account", "请接收人签名", "The receiver must sign");
        }
        Signature signature = signing.coSign(receiver.account(), receiver.pin(), CARRIERS);
        new HandOverNeedsTwoPeople()
                .require(new HandOverNeedsTwoPeople.Pair(ActingPerson.of(giver, Capacity.SAMPLER), signature.person()));
        return signature;
    }

    private UUID keep(Transfer transfer, List<Sample> given, ActingPerson giver, Signature signature, Actor actor) {
        ActingPerson receiver = signature.person();
        Map<UUID, Holding> holders =
                custody.holdersOf(given.stream().map(Sample::id).toList());
        var handOver =
                new HandOver(handOvers.nextNumber(giver.organisation()), transfer, given, giver, receiver, clock.now());
        handOvers.add(handOver);
        for (Sample sample : given) {
            sample.handedOver();
            holders.get(sample.id()).passTo(receiver, handOver.handedOverAt());
            var content = new Content(
                    sample.code().text(),
                    handOver.id(),
                    handOver.number(),
                    handOver.seal(),
                    handOver.temperatureC(),
                    handOver.remark());
            ledger.record(Act.of(Verb.HAND_OVER, sample.asSubject(), actor, giver.capacity(), content)
                    .with(receiver)
                    .at(handOver.handedOverAt(), handOver.position())
                    .signedBy(signature));
        }
        handedOver.fire(new SamplesHandedOver(handOver.id(), handOver.organisation(), handOver.sampleIds()));
        return handOver.id();
    }

    private record Content(
            String sampleCode, UUID handOver, String number, String seal, BigDecimal temperatureC, String remark) {}
}
