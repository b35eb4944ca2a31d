package jialing.domain.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * An analyte that a method determines in a matrix, with the detection limit that the standard itself states. That limit is a lower
 * bound only: each laboratory has its own, verified, not above it (HJ 168-2020).
 */
@Entity
@Table(name = "catalogue_method_analyte")
public class MethodAnalyte extends CatalogueEntry {

    private String standard;
    private String analyte;
    private String matrix;
    private BigDecimal detectionLimit;
    private String detectionLimitUnit;
    private String technique;
    private String note;

    protected MethodAnalyte() {}

    MethodAnalyte(CatalogueLine line, Set<String> analytes) {
        super(line, line.key("standard", "analyte_code", "matrix"));
        this.standard = line.text("standard");
        this.matrix = line.text("matrix");
        this.analyte = line.analyte("analyte_code", matrix, analytes);
        this.detectionLimit = line.optionalDecimal("mdl").orElse(null);
        this.detectionLimitUnit = detectionLimit == null ? null : line.unit("mdl_unit");
        this.technique = line.text("technique");
        this.note = line.optionalText("note").orElse(null);
    }

    /** The method standard, e.g. {@code HJ 535-2009}. */
    public String standard() {
        return standard;
    }

    public String analyte() {
        return analyte;
    }

    public String matrix() {
        return matrix;
    }

    /** 方法检出限 (MDL) with the places it was published with; empty when the standard states none. */
    public Optional<BigDecimal> detectionLimit() {
        return Optional.ofNullable(detectionLimit);
    }

    public Optional<Unit> detectionLimitUnit() {
        return Optional.ofNullable(detectionLimitUnit).map(Unit::of);
    }

    /** The detection limit digit for digit in another unit. */
    public Optional<BigDecimal> detectionLimitIn(Unit unit) {
        return detectionLimit().map(limit -> Unit.of(detectionLimitUnit).convert(limit, unit));
    }

    public String technique() {
        return technique;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
