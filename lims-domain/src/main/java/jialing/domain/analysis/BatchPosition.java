package jialing.domain.analysis;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.shared.TimeOrderedId;

/** A place in a batch: a sample's container, or a quality control sample. Which analytes are determined in it is fixed at opening. */
@Entity
@Table(name = "analysis_position")
public class BatchPosition {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "batch_id")
    private AnalyticalBatch batch;

    private String organisation;
    private int ordinal;
    private String code;

    @Enumerated(EnumType.STRING)
    private PositionKind kind;

    private String[] analytes;
    private UUID containerId;
    private UUID sampleId;
    private UUID workOrderId;
    private String origin;
    private UUID referenceMaterialId;
    private String lateDecision;

    @ElementCollection
    @CollectionTable(name = "analysis_certified_value", joinColumns = @JoinColumn(name = "position_id"))
    private List<CertifiedValue> certifiedValues = new ArrayList<>();

    protected BatchPosition() {}

    BatchPosition(AnalyticalBatch batch, int ordinal, String code, PositionKind kind, List<String> analytes) {
        this.id = TimeOrderedId.next();
        this.batch = batch;
        this.organisation = batch.organisation();
        this.ordinal = ordinal;
        this.code = code;
        this.kind = kind;
        this.analytes = analytes.toArray(String[]::new);
    }

    BatchPosition holding(ContainerAtBench container) {
        this.containerId = container.containerId();
        this.sampleId = container.sampleId();
        this.workOrderId = container.workOrderId();
        this.lateDecision = container.lateDecision();
        return this;
    }

    BatchPosition madeFrom(String originCode) {
        this.origin = originCode;
        return this;
    }

    BatchPosition ofReferenceMaterial(UUID material, Collection<CertifiedValue> certified) {
        this.referenceMaterialId = material;
        this.certifiedValues.addAll(certified);
        return this;
    }

    public UUID id() {
        return id;
    }

    public int ordinal() {
        return ordinal;
    }

    /** The container's code, or a short code such as {@code KB1} for quality control. Unique in the batch. */
    public String code() {
        return code;
    }

    public PositionKind kind() {
        return kind;
    }

    public List<String> analytes() {
        return List.of(analytes);
    }

    boolean asksFor(String analyte) {
        return Arrays.asList(analytes).contains(analyte);
    }

    public Optional<UUID> containerId() {
        return Optional.ofNullable(containerId);
    }

    public Optional<UUID> sampleId() {
        return Optional.ofNullable(sampleId);
    }

    public Optional<UUID> workOrderId() {
        return Optional.ofNullable(workOrderId);
    }

    /** Code of the sample position that a duplicate or a spike was made from. */
    public Optional<String> origin() {
        return Optional.ofNullable(origin);
    }

    public Optional<UUID> referenceMaterialId() {
        return Optional.ofNullable(referenceMaterialId);
    }

    /** What a reference material certifies; empty for everything else. */
    public List<CertifiedValue> certifiedValues() {
        return List.copyOf(certifiedValues);
    }

    public Optional<CertifiedValue> certified(String analyte) {
        return certifiedValues.stream()
                .filter(value -> value.analyte().equals(analyte))
                .findFirst();
    }

    /** Why it is analysed although the holding time was over. */
    public Optional<String> lateDecision() {
        return Optional.ofNullable(lateDecision);
    }
}
