package jialing.domain.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 空气质量分指数及对应的污染物项目浓度限值 (HJ 633): the contents of one pollutant at which its sub-index is 0, 50, 100, 150, 200, 300, 400 and 500. A
 * pollutant may have no content for the highest indices.
 */
@Entity
@Table(name = "catalogue_air_index_breakpoints")
public class AirIndexBreakpoints extends CatalogueEntry {

    private static final int[] INDICES = {0, 50, 100, 150, 200, 300, 400, 500};

    private String standard;
    private String analyte;
    private String averagingTime;
    private String unit;
    private String usedFor;
    private BigDecimal[] contents;
    private String note;

    protected AirIndexBreakpoints() {}

    AirIndexBreakpoints(CatalogueLine line, Set<String> analytes) {
        super(line, line.key("standard", "analyte_code", "averaging_time", "effective_from"));
        this.standard = line.text("standard");
        this.analyte = line.analyte("analyte_code", "air", analytes);
        this.averagingTime = line.text("averaging_time");
        this.unit = line.unit("unit");
        this.usedFor = line.oneOf("used_for", List.of("daily", "hourly"));
        this.contents = Arrays.stream(INDICES)
                .mapToObj(index -> line.optionalDecimal("iaqi_" + index))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toArray(BigDecimal[]::new);
        this.note = line.optionalText("note").orElse(null);
    }

    public String standard() {
        return standard;
    }

    public String analyte() {
        return analyte;
    }

    public String averagingTime() {
        return averagingTime;
    }

    public Unit unit() {
        return Unit.of(unit);
    }

    /** {@code daily} or {@code hourly} index. */
    public String usedFor() {
        return usedFor;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** The content up to which there is a sub-index. */
    public BigDecimal highest() {
        return contents[contents.length - 1];
    }

    /** Whether the scale reaches 500, above which the index stays 500. */
    public boolean reachesTheTop() {
        return contents.length == INDICES.length;
    }

    /**
     * Sub-index of a content by linear interpolation, rounded up; empty above {@link #highest()}.
     *
     * @param content in {@link #unit()}, not below zero
     */
    public Optional<Integer> indexOf(BigDecimal content) {
        for (int i = 1; i < contents.length; i++) {
            if (content.compareTo(contents[i]) <= 0) {
                return Optional.of(between(i, content));
            }
        }
        return Optional.empty();
    }

    private int between(int upper, BigDecimal content) {
        BigDecimal rise = BigDecimal.valueOf((long) INDICES[upper] - INDICES[upper - 1]);
        BigDecimal width = contents[upper].subtract(contents[upper - 1]);
        return content.subtract(contents[upper - 1])
                .multiply(rise)
                .divide(width, MathContext.DECIMAL128)
                .add(BigDecimal.valueOf(INDICES[upper - 1]))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }
}
