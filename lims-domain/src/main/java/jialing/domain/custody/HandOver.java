package jialing.domain.custody;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.sampling.Sample;
import jialing.domain.shared.Position;
import jialing.domain.shared.TimeOrderedId;

/** 样品交接: one person gives samples into the hands of another; both sign. Never changed. */
@Entity
@Table(name = "custody_hand_over")
public class HandOver {

    @Id
    private UUID id;

    private String organisation;
    private String number;
    private UUID giver;
    private String giverName;
    private UUID receiver;
    private String receiverName;
    private String seal;

    @Column(name = "temperature_c")
    private BigDecimal temperatureC;

    private String remark;
    private Instant handedOverAt;
    private Instant recordedAt;
    private BigDecimal lon;
    private BigDecimal lat;

    @Column(name = "accuracy_m")
    private BigDecimal accuracyM;

    @ElementCollection
    @CollectionTable(name = "custody_hand_over_sample", joinColumns = @JoinColumn(name = "hand_over_id"))
    private List<HandedOverItem> items = new ArrayList<>();

    protected HandOver() {}

    HandOver(
            String number,
            HandOverSamples.Transfer transfer,
            List<Sample> samples,
            ActingPerson giver,
            ActingPerson receiver,
            Instant now) {
        this.id = TimeOrderedId.next();
        this.organisation = giver.organisation();
        this.number = number;
        this.giver = giver.personId();
        this.giverName = giver.name();
        this.receiver = receiver.personId();
        this.receiverName = receiver.name();
        this.seal = transfer.seal();
        this.temperatureC = transfer.temperatureC();
        this.remark = transfer.remark();
        this.handedOverAt = transfer.deviceTime() == null ? now : transfer.deviceTime();
        this.recordedAt = now;
        if (transfer.position() != null) {
            this.lon = transfer.position().lon();
            this.lat = transfer.position().lat();
            this.accuracyM = transfer.position().accuracyM();
        }
        samples.forEach(sample -> items.add(new HandedOverItem(sample.id(), sample.organisation())));
    }

    public UUID id() {
        return id;
    }

    public String organisation() {
        return organisation;
    }

    /** E.g. {@code JJ-CQ-WZ-2026-0001}. */
    public String number() {
        return number;
    }

    public UUID giver() {
        return giver;
    }

    public String giverName() {
        return giverName;
    }

    public UUID receiver() {
        return receiver;
    }

    public String receiverName() {
        return receiverName;
    }

    /** Number of the seal on the transport box, null if there was none. */
    public String seal() {
        return seal;
    }

    /** In the transport box, null if it was not measured. */
    public BigDecimal temperatureC() {
        return temperatureC;
    }

    public String remark() {
        return remark;
    }

    public Instant handedOverAt() {
        return handedOverAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Null when the device knew none. */
    public Position position() {
        return lon == null ? null : new Position(lon, lat, accuracyM);
    }

    public List<UUID> sampleIds() {
        return items.stream().map(HandedOverItem::sampleId).sorted().toList();
    }
}
