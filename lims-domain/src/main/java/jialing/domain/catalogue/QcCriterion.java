package jialing.domain.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How far duplicates may differ and what a spike must give back, for an analyte in a range of concentrations. The deviation is the
 * Chinese 相对偏差, |A−B|/(A+B) × 100: half of the RPD.
 */
@Entity
@Table(name = "catalogue_qc_criterion")
public class QcCriterion extends CatalogueEntry {

    private static final String ANY = "*";
    private static final Pattern METHOD_STANDARD = Pattern.compile("(HJ|GB)(/T)? [0-9.]+-[0-9]{4}");

    private String matrix;
    private String analyte;
    private BigDecimal contentFrom;
    private BigDecimal contentBelow;
    private String unit;
    private BigDecimal deviationAtMost;
    private BigDecimal recoveryAtLeast;
    private BigDecimal recoveryAtMost;
    private String source;
    private String note;

    protected QcCriterion() {}

    QcCriterion(CatalogueLine line, Set<String> analytes) {
        super(line, line.key("matrix", "analyte_code", "conc_from", "conc_to", "source"));
        this.matrix = line.text("matrix");
        this.analyte = line.text("analyte_code").startsWith(ANY)
                ? line.text("analyte_code")
                : line.analyte("analyte_code", matrix, analytes);
        this.contentFrom = line.optionalDecimal("conc_from").orElse(null);
        this.contentBelow = line.optionalDecimal("conc_to").orElse(null);
        this.unit = contentFrom == null && contentBelow == null
                ? line.optionalUnit("unit").orElse(null)
                : line.unit("unit");
        this.deviationAtMost =
                line.optionalDecimal("max_relative_deviation_percent").orElse(null);
        this.recoveryAtLeast = line.optionalDecimal("recovery_low_percent").orElse(null);
        this.recoveryAtMost = line.optionalDecimal("recovery_high_percent").orElse(null);
        this.source = line.text("source");
        this.note = line.optionalText("note").orElse(null);
    }

    public String matrix() {
        return matrix;
    }

    /** Code of the analyte, {@code *} for any, {@code *VOC} for any of a group. */
    public String analyte() {
        return analyte;
    }

    /** From this content on; empty: from nothing. */
    public Optional<BigDecimal> contentFrom() {
        return Optional.ofNullable(contentFrom);
    }

    /** Up to, not including, this content; empty: without end. */
    public Optional<BigDecimal> contentBelow() {
        return Optional.ofNullable(contentBelow);
    }

    public Optional<Unit> unit() {
        return Optional.ofNullable(unit).map(Unit::of);
    }

    /** Relative deviation of duplicates in percent. */
    public Optional<BigDecimal> deviationAtMost() {
        return Optional.ofNullable(deviationAtMost);
    }

    /** Spike recovery in percent. */
    public Optional<BigDecimal> recoveryAtLeast() {
        return Optional.ofNullable(recoveryAtLeast);
    }

    public Optional<BigDecimal> recoveryAtMost() {
        return Optional.ofNullable(recoveryAtMost);
    }

    public String source() {
        return source;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** Named for this very analyte. */
    boolean isFor(Analyte each) {
        return matrix.equals(each.matrix()) && analyte.equals(each.code());
    }

    boolean isForGroupOf(Analyte each) {
        return matrix.equals(each.matrix())
                && analyte.length() > 1
                && analyte.startsWith(ANY)
                && each.group().startsWith(analyte.substring(1));
    }

    boolean isForAny(Analyte each) {
        return matrix.equals(each.matrix()) && analyte.equals(ANY);
    }

    /** The lower end belongs to the range, the upper end to the next one. */
    boolean coversContent(BigDecimal value, Unit of) {
        if (contentFrom == null && contentBelow == null) {
            return true;
        }
        if (Unit.of(unit).dimension() != of.dimension()) {
            return false;
        }
        BigDecimal content = of.convert(value, Unit.of(unit));
        return (contentFrom == null || content.compareTo(contentFrom) >= 0)
                && (contentBelow == null || content.compareTo(contentBelow) < 0);
    }

    /** Whether this very method standard demands it. */
    boolean isOf(String method) {
        return source.equals(method);
    }

    /** Whether some one method standard demands it, so that it says nothing about other methods. */
    boolean isOfOneMethod() {
        return METHOD_STANDARD.matcher(source).matches();
    }
}
