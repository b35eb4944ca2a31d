package jialing.domain.sampling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.planning.ContainerKind;
import jialing.domain.planning.PlannedContainer;
import jialing.domain.shared.TimeOrderedId;

/**
 * 容器/分样: the bottle, filter, canister or bag in which some analytes of a sample are kept alike. Its holding time runs from the
 * collection of the sample.
 */
@Entity
@Table(name = "sampling_container")
public class Container {

    @Id
    private UUID id;

    private String organisation;
    private UUID sampleId;
    private String code;
    private String[] analytes;

    @Enumerated(EnumType.STRING)
    private ContainerKind kind;

    private String note;
    private String preservative;
    private String storage;
    private int plannedVolumeMl;
    private Integer holdingTimeHours;
    private boolean filled;
    private boolean preservativeAdded;
    private BigDecimal volumeMl;

    @Column(name = "mass_g")
    private BigDecimal massG;

    @Column(name = "sampled_air_l")
    private BigDecimal sampledAirL;

    private Integer sampledMinutes;
    private Instant mustStartBy;

    protected Container() {}

    Container(Sample sample, ContainerCode code, PlannedContainer planned) {
        this.id = TimeOrderedId.next();
        this.organisation = sample.organisation();
        this.sampleId = sample.id();
        this.code = code.text();
        this.analytes = planned.analytes().toArray(String[]::new);
        this.kind = planned.kind();
        this.note = planned.note();
        this.preservative = planned.preservative();
        this.storage = planned.storage();
        this.plannedVolumeMl = planned.volumeMl();
        this.holdingTimeHours = planned.holdingTimeHours();
    }

    /** A portion of another one. */
    Container(Container whole, ContainerCode code, List<String> analytes, BigDecimal massG) {
        this.id = TimeOrderedId.next();
        this.organisation = whole.organisation;
        this.sampleId = whole.sampleId;
        this.code = code.text();
        this.analytes = analytes.toArray(String[]::new);
        this.kind = whole.kind;
        this.holdingTimeHours = whole.holdingTimeHours;
        this.filled = true;
        this.massG = massG;
        this.mustStartBy = whole.mustStartBy;
    }

    /** As another one is, whoever filled that: what is asked of it and what is in it. */
    Container(Sample sample, ContainerCode code, PlannedContainer planned, boolean preservativeAdded) {
        this(sample, code, planned);
        this.filled = true;
        this.preservativeAdded = preservativeAdded;
        this.mustStartBy = mustStartBy(sample.collectedAt().orElseThrow());
    }

    private Instant mustStartBy(Instant collectedAt) {
        return holdingTimeHours == null ? null : collectedAt.plus(Duration.ofHours(holdingTimeHours));
    }

    void fill(FilledContainer with, Instant collectedAt) {
        filled = true;
        preservativeAdded = with.preservativeAdded();
        volumeMl = with.volumeMl();
        massG = with.massG();
        sampledAirL = with.sampledAirL();
        sampledMinutes = with.sampledMinutes();
        mustStartBy = mustStartBy(collectedAt);
    }

    public UUID id() {
        return id;
    }

    public UUID sampleId() {
        return sampleId;
    }

    public ContainerCode code() {
        return new ContainerCode(code);
    }

    public List<String> analytes() {
        return List.of(analytes);
    }

    public ContainerKind kind() {
        return kind;
    }

    /** What else it must be: brown, filled without headspace. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Optional<String> preservative() {
        return Optional.ofNullable(preservative);
    }

    public Optional<String> storage() {
        return Optional.ofNullable(storage);
    }

    /** To be filled; 0 where no volume of liquid is drawn. */
    public int plannedVolumeMl() {
        return plannedVolumeMl;
    }

    /** From collection to the start of analysis; empty where none is known. */
    public Optional<Integer> holdingTimeHours() {
        return Optional.ofNullable(holdingTimeHours);
    }

    /** In grams; empty where it was not weighed. */
    public Optional<BigDecimal> massG() {
        return Optional.ofNullable(massG);
    }

    /** The same container for some of its analytes only, as a plan names it. */
    public PlannedContainer asPlanned(List<String> some) {
        return new PlannedContainer(
                "A", kind, note, preservative, storage, plannedVolumeMl, holdingTimeHours, List.copyOf(some));
    }

    public boolean isFilled() {
        return filled;
    }

    public boolean preservativeAdded() {
        return preservativeAdded;
    }

    /** The analysis must start at this instant at the latest; empty before collection and where no holding time is known. */
    public Optional<Instant> mustStartBy() {
        return Optional.ofNullable(mustStartBy);
    }

    /** Exactly on the limit is within. */
    public boolean isLateAt(Instant instant) {
        return mustStartBy != null && instant.isAfter(mustStartBy);
    }
}
