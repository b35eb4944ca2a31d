package jialing.domain.sampling;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.Subject;
import jialing.domain.planning.Element;
import jialing.domain.planning.WorkOrder;
import jialing.domain.shared.TimeOrderedId;

/**
 * 样品: minted when its work order is approved, collected once, handed from person to person until the laboratory receives or rejects
 * it. A measurement without anything to carry (noise, dose rate) is a sample without containers.
 */
@Entity
@Table(name = "sampling_sample")
public class Sample {

    @Id
    private UUID id;

    @Version
    private int version;

    private String organisation;
    private String code;
    private UUID workOrderId;
    private String site;

    @Enumerated(EnumType.STRING)
    private Element element;

    @Enumerated(EnumType.STRING)
    private SampleKind kind;

    private UUID doubles;
    private String[] fieldReadings;
    private int containers;

    @Enumerated(EnumType.STRING)
    private SampleState state;

    private Instant collectedAt;

    protected Sample() {}

    private Sample(
            WorkOrder order,
            SampleCode code,
            String site,
            SampleKind kind,
            UUID doubles,
            List<String> fieldReadings,
            int containers) {
        this.id = TimeOrderedId.next();
        this.organisation = order.organisation();
        this.code = code.text();
        this.workOrderId = order.id();
        this.site = site;
        this.element = order.element();
        this.kind = kind;
        this.doubles = doubles;
        this.fieldReadings = fieldReadings.toArray(String[]::new);
        this.containers = containers;
        this.state = SampleState.PLANNED;
    }

    static Sample routine(WorkOrder order, SampleCode code, String site, List<String> fieldReadings, int containers) {
        return new Sample(order, code, site, SampleKind.ROUTINE, null, fieldReadings, containers);
    }

    /** @param beside the routine sample at whose site it is made */
    static Sample ofQualityControl(WorkOrder order, SampleCode code, SampleKind kind, Sample beside, int containers) {
        UUID doubled = kind == SampleKind.FIELD_DUPLICATE ? beside.id : null;
        return new Sample(order, code, beside.site, kind, doubled, List.of(), containers);
    }

    /** Taken by somebody else, and on its way to this laboratory already. */
    static Sample brought(WorkOrder order, SampleCode code, Instant collectedAt) {
        Sample sample = routine(order, code, null, List.of(), 1);
        sample.state = SampleState.HANDED_OVER;
        sample.collectedAt = collectedAt;
        return sample;
    }

    /** @throws jialing.domain.shared.Refusal by {@link SampleCollectedOnce} */
    void collect(Instant at) {
        new SampleCollectedOnce().require(this);
        state = SampleState.COLLECTED;
        collectedAt = at;
    }

    /** It is on its way to the laboratory. Handed over again on the way, it stays so. */
    public void handedOver() {
        if (state == SampleState.COLLECTED) {
            state = SampleState.HANDED_OVER;
        }
    }

    public void received() {
        state = SampleState.RECEIVED;
    }

    public void rejected() {
        state = SampleState.REJECTED;
    }

    public Subject asSubject() {
        return new Subject("Sample", id, version + 1);
    }

    public UUID id() {
        return id;
    }

    public String organisation() {
        return organisation;
    }

    public SampleCode code() {
        return new SampleCode(code);
    }

    public UUID workOrderId() {
        return workOrderId;
    }

    /** Code of the monitoring site; empty when somebody else took the sample and its place is not told. */
    public Optional<String> site() {
        return Optional.ofNullable(site);
    }

    public Element element() {
        return element;
    }

    public String matrix() {
        return element.matrix();
    }

    public SampleKind kind() {
        return kind;
    }

    /** The sample of which this is the field duplicate. */
    public Optional<UUID> doubles() {
        return Optional.ofNullable(doubles);
    }

    /** Analytes that are to be read on site. */
    public List<String> fieldReadings() {
        return List.of(fieldReadings);
    }

    public SampleState state() {
        return state;
    }

    /** Empty until it is collected. */
    public Optional<Instant> collectedAt() {
        return Optional.ofNullable(collectedAt);
    }
}
