package jialing.domain.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jialing.domain.catalogue.cell.MethodIsKnown;

/**
 * The quality control that a method asks of a batch: which calibrations it allows, how many samples stand between two controls, how
 * many blanks, duplicates and spikes there are, how often the calibration is checked and how close the check must come. The standard
 * {@code *} stands for every method of the matrix that has no line of its own.
 */
@Entity
@Table(name = "catalogue_qc_plan")
public class QcPlan extends CatalogueEntry {

    /** When a reference material has to stand in a batch. */
    public enum ReferenceMaterialDemand {
        REQUIRED,
        IN_STORE,
        NO
    }

    private static final String EVERY_METHOD = "*";
    private static final String SEPARATOR = ";";

    private String standard;
    private String matrix;
    private String curveShapes;
    private String curveWeightings;
    private BigDecimal responseFactorDeviationAtMost;
    private int batchAtMost;
    private int controlEvery;
    private int blanks;
    private int blanksWithCurve;
    private int reagentBlanks;
    private int positiveControls;
    private int negativeControls;
    private int duplicateOneIn;
    private int spikeOneIn;
    private boolean spikeDuplicates;

    @Enumerated(EnumType.STRING)
    private ReferenceMaterialDemand referenceMaterial;

    private int checkEvery;
    private BigDecimal checkWithin;
    private BigDecimal internalStandardFrom;
    private BigDecimal internalStandardTo;
    private int curveValidDays;
    private String source;
    private String note;

    protected QcPlan() {}

    QcPlan(CatalogueLine line, Set<String> standards) {
        super(line, line.key("standard", "matrix"));
        this.standard = line.text("standard");
        if (!standard.equals(EVERY_METHOD)) {
            line.require("standard", new MethodIsKnown(standards));
        }
        this.matrix = line.text("matrix");
        this.curveShapes = line.text("curve_shapes");
        this.curveWeightings = line.text("curve_weightings");
        this.responseFactorDeviationAtMost =
                line.optionalDecimal("response_factor_deviation_at_most").orElse(null);
        this.batchAtMost = line.whole("batch_at_most");
        this.controlEvery = line.whole("control_every");
        this.blanks = line.whole("blanks");
        this.blanksWithCurve = line.whole("blanks_with_curve");
        this.reagentBlanks = line.whole("reagent_blanks");
        this.positiveControls = line.whole("positive_controls");
        this.negativeControls = line.whole("negative_controls");
        this.duplicateOneIn = line.whole("duplicate_one_in");
        this.spikeOneIn = line.whole("spike_one_in");
        this.spikeDuplicates = line.yes("spike_duplicates");
        this.referenceMaterial = line.word("reference_material", ReferenceMaterialDemand.class);
        this.checkEvery = line.whole("check_every");
        this.checkWithin = line.decimal("check_within");
        this.internalStandardFrom =
                line.optionalDecimal("internal_standard_from").orElse(null);
        this.internalStandardTo = line.optionalDecimal("internal_standard_to").orElse(null);
        this.curveValidDays = line.whole("curve_valid_days");
        this.source = line.text("source");
        this.note = line.optionalText("note").orElse(null);
    }

    /** The method standard, or {@code *}. */
    public String standard() {
        return standard;
    }

    public String matrix() {
        return matrix;
    }

    /** Names of the shapes that a calibration may have, the usual one first. */
    public List<String> curveShapes() {
        return List.of(curveShapes.split(SEPARATOR));
    }

    /** Names of the weightings that a calibration may have, the usual one first. */
    public List<String> curveWeightings() {
        return List.of(curveWeightings.split(SEPARATOR));
    }

    /** Percent; empty where the method knows no mean response factor. */
    public Optional<BigDecimal> responseFactorDeviationAtMost() {
        return Optional.ofNullable(responseFactorDeviationAtMost);
    }

    /** Samples in one run. */
    public int batchAtMost() {
        return batchAtMost;
    }

    /** Samples that share their blanks and the check at their end. */
    public int controlEvery() {
        return controlEvery;
    }

    /** Method blanks for each group of samples. */
    public int blanks(boolean withCurve) {
        return withCurve ? blanksWithCurve : blanks;
    }

    public int reagentBlanks() {
        return reagentBlanks;
    }

    /** Strains that must grow, for each group of samples whose analytes are found by growth. */
    public int positiveControls() {
        return positiveControls;
    }

    /** Strains that must not. */
    public int negativeControls() {
        return negativeControls;
    }

    /** One laboratory duplicate in so many samples; 0 for none. */
    public int duplicateOneIn() {
        return duplicateOneIn;
    }

    /** One matrix spike in so many samples; 0 for none. */
    public int spikeOneIn() {
        return spikeOneIn;
    }

    /** Whether each spike is made twice. */
    public boolean spikeDuplicates() {
        return spikeDuplicates;
    }

    public ReferenceMaterialDemand referenceMaterial() {
        return referenceMaterial;
    }

    /** Samples between two checks of the calibration. */
    public int checkEvery() {
        return checkEvery;
    }

    /** How far a check of the calibration may lie from its standard, in percent. */
    public BigDecimal checkWithin() {
        return checkWithin;
    }

    /** Whether the method measures against an internal standard. */
    public boolean wantsInternalStandard() {
        return internalStandardFrom != null;
    }

    /** Response of the internal standard against its mean in the calibration, in percent. */
    public Optional<BigDecimal> internalStandardFrom() {
        return Optional.ofNullable(internalStandardFrom);
    }

    public Optional<BigDecimal> internalStandardTo() {
        return Optional.ofNullable(internalStandardTo);
    }

    /** Days for which a calibration may be taken over into later batches after a check; 0 where every batch draws its own. */
    public int curveValidDays() {
        return curveValidDays;
    }

    public String source() {
        return source;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    boolean isForEveryMethod() {
        return standard.equals(EVERY_METHOD);
    }
}
