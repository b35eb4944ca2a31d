package jialing.domain.analysis;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.analysis.rules.BatchTakesReadings;
import jialing.domain.analysis.rules.SignedResultIsFinal;
import jialing.domain.shared.Actor;
import jialing.domain.shared.TimeOrderedId;

/**
 * Samples and their quality control, analysed together: one method, one instrument, one calibration, at most 20 samples (HJ 630).
 *
 * <p>Life: it is opened with all its positions; readings come in while it is open; the analyst submits it; it is judged, checked,
 * reviewed and signed. A failed batch is analysed again in a new round, the readings of the old round stay. Signed, it is final.
 */
@Entity
@Table(name = "analysis_batch")
public class AnalyticalBatch {

    @Id
    private UUID id;

    @Version
    private int version;

    private String number;
    private String organisation;
    private String method;
    private String matrix;
    private String instrument;

    @Embedded
    private MeasuringRange range;

    private UUID qcPlan;
    private UUID analyst;
    private String analystName;
    private int round;

    @Enumerated(EnumType.STRING)
    private BatchState state;

    private Instant openedAt;
    private Instant submittedAt;

    @OneToMany(mappedBy = "batch", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<BatchPosition> positions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "analysis_batch_analyte", joinColumns = @JoinColumn(name = "batch_id"))
    @OrderBy("analyte")
    private List<BatchAnalyte> analytes = new ArrayList<>();

    protected AnalyticalBatch() {}

    /**
     * @param instrument the instrument's code in the register
     * @param qcPlan version of the plan that its quality control follows
     */
    AnalyticalBatch(
            String number,
            String method,
            String matrix,
            String instrument,
            MeasuringRange range,
            UUID qcPlan,
            Actor analyst,
            Collection<BatchAnalyte> analytes,
            Instant openedAt) {
        this.id = TimeOrderedId.next();
        this.number = number;
        this.organisation = analyst.organisation();
        this.method = method;
        this.matrix = matrix;
        this.instrument = instrument;
        this.range = range;
        this.qcPlan = qcPlan;
        this.analyst = analyst.personId();
        this.analystName = analyst.name();
        this.round = 1;
        this.state = BatchState.OPEN;
        this.openedAt = openedAt;
        this.analytes.addAll(analytes);
    }

    BatchPosition place(PositionKind kind, String code, List<String> analyteCodes) {
        var position = new BatchPosition(this, positions.size() + 1, code, kind, analyteCodes);
        positions.add(position);
        return position;
    }

    /** @throws jialing.domain.shared.Refusal when it was submitted or signed */
    void mustTakeReadings() {
        mustNotBeSigned();
        new BatchTakesReadings().require(this);
    }

    /** @throws jialing.domain.shared.Refusal when its results are signed */
    public void mustNotBeSigned() {
        new SignedResultIsFinal().require(this);
    }

    void submit(Instant at) {
        mustTakeReadings();
        state = BatchState.SUBMITTED;
        submittedAt = at;
    }

    /** Everything is read anew; what was read before stays on record in its round. */
    void startNextRound() {
        mustNotBeSigned();
        round++;
        reopen();
    }

    /** Given back to the analyst for correction: readings may be replaced, each with its reason. */
    public void reopen() {
        mustNotBeSigned();
        state = BatchState.OPEN;
        submittedAt = null;
    }

    /** The authorised signatory has signed: from here on only an amendment can say something else. */
    public void becomeFinal() {
        mustNotBeSigned();
        state = BatchState.SIGNED;
    }

    public UUID id() {
        return id;
    }

    /** For example {@code FX-CQ-WZ-2026-00001}. */
    public String number() {
        return number;
    }

    public String organisation() {
        return organisation;
    }

    public String method() {
        return method;
    }

    public String matrix() {
        return matrix;
    }

    public String instrument() {
        return instrument;
    }

    public MeasuringRange range() {
        return range == null ? MeasuringRange.OPEN : range;
    }

    /** Version of the plan that its quality control follows; empty for batches from before there were plans. */
    public Optional<UUID> qcPlan() {
        return Optional.ofNullable(qcPlan);
    }

    public UUID analyst() {
        return analyst;
    }

    public String analystName() {
        return analystName;
    }

    /** 1 at first, one more each time the batch is analysed again. */
    public int round() {
        return round;
    }

    public BatchState state() {
        return state;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public List<BatchPosition> positions() {
        return List.copyOf(positions);
    }

    public List<BatchAnalyte> analytes() {
        return List.copyOf(analytes);
    }
}
