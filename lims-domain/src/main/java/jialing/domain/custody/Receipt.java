package jialing.domain.custody;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.sampling.Container;
import jialing.domain.sampling.Sample;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Objections;
import jialing.domain.shared.TimeOrderedId;

/**
 * 样品接收: the laboratory's check and decision on a sample that was brought to its door. Only a collected and handed-over sample can be
 * received; the holding times are forecast here and judged again when the analysis starts. Never changed.
 */
@Entity
@Table(name = "custody_receipt")
public class Receipt {

    @Id
    private UUID id;

    private String organisation;
    private UUID sampleId;
    private UUID workOrderId;
    private UUID receivedBy;
    private String receivedByName;
    private Instant receivedAt;
    private boolean containerIntact;
    private boolean sealIntact;
    private boolean labelMatches;
    private boolean volumeSufficient;

    @Column(name = "temperature_c")
    private BigDecimal temperatureC;

    private BigDecimal preservedPh;

    @Enumerated(EnumType.STRING)
    private ReceiptDecision decision;

    private String remark;
    private String lateDecision;
    private String storagePlace;

    protected Receipt() {}

    private Receipt(HandedOverSample handedOver, Arrival arrival, Actor custodian, Instant now) {
        Sample sample = handedOver.collected().sample();
        this.id = TimeOrderedId.next();
        this.organisation = sample.organisation();
        this.sampleId = sample.id();
        this.workOrderId = sample.workOrderId();
        this.receivedBy = custodian.personId();
        this.receivedByName = custodian.name();
        this.receivedAt = now;
        this.containerIntact = arrival.condition().containerIntact();
        this.sealIntact = arrival.condition().sealIntact();
        this.labelMatches = arrival.condition().labelMatches();
        this.volumeSufficient = arrival.condition().volumeSufficient();
        this.temperatureC = arrival.condition().temperatureC();
        this.preservedPh = arrival.condition().preservedPh();
        this.decision = arrival.decision();
        this.remark = arrival.remark();
        this.lateDecision = arrival.lateDecision();
        this.storagePlace = arrival.storagePlace();
    }

    /**
     * @throws jialing.domain.shared.Refusal by {@link DeviationDecided}, {@link ReasonForDecision}, {@link HoldingTimeDecided}
     */
    static Receipt of(HandedOverSample handedOver, Arrival arrival, Actor custodian, Instant now) {
        List<Container> late = handedOver.collected().containers().stream()
                .filter(container -> container.isLateAt(now))
                .toList();
        new Objections()
                .hear(new DeviationDecided(), arrival)
                .hear(new ReasonForDecision(), arrival)
                .hear(new HoldingTimeDecided(), new HoldingTimeDecided.Lateness(late, arrival))
                .refuseIfAny();
        return new Receipt(handedOver, arrival, custodian, now);
    }

    public UUID id() {
        return id;
    }

    public String organisation() {
        return organisation;
    }

    public UUID sampleId() {
        return sampleId;
    }

    public UUID workOrderId() {
        return workOrderId;
    }

    public UUID receivedBy() {
        return receivedBy;
    }

    public String receivedByName() {
        return receivedByName;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Condition condition() {
        return new Condition(containerIntact, sealIntact, labelMatches, temperatureC, preservedPh, volumeSufficient);
    }

    public ReceiptDecision decision() {
        return decision;
    }

    public boolean isAccepted() {
        return decision != ReceiptDecision.REJECT;
    }

    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    /** Why it was taken in although the holding time of a container was over. */
    public Optional<String> lateDecision() {
        return Optional.ofNullable(lateDecision);
    }

    /** Where it is stored; empty while the custodian holds it. */
    public Optional<String> storagePlace() {
        return Optional.ofNullable(storagePlace);
    }
}
