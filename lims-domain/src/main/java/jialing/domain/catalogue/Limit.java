package jialing.domain.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a quality standard demands of an analyte: 标准限值. A sample is judged by the version in force on the day of sampling.
 *
 * <p>{@code setting} is where it applies (river, lake, drinking_source; paddy, other; class1, class2 land; 24h, annual; noise zone),
 * {@code grade} is what is reached by keeping it (I to V; screening, intervention; class1, class2 air; day, night).
 */
@Entity
@Table(name = "catalogue_limit")
public class Limit extends CatalogueEntry {

    private static final String ANYWHERE = "any";

    private String standard;
    private String tableNumber;
    private String analyte;
    private String matrix;
    private String setting;
    private String grade;

    @Enumerated(EnumType.STRING)
    private LimitOperator operator;

    private BigDecimal low;
    private BigDecimal high;
    private String limitText;
    private String unit;
    private BigDecimal acidityAbove;
    private BigDecimal acidityUpTo;
    private boolean decidesClass;
    private BigDecimal referenceOxygen;
    private String note;

    protected Limit() {}

    private Limit(CatalogueLine line, String matrix, String grade, String key, Set<String> analytes) {
        super(line, key);
        this.standard = line.text("standard");
        this.tableNumber = line.has("table") ? line.text("table") : null;
        this.matrix = matrix;
        this.analyte = line.has("analyte_code") ? line.analyte("analyte_code", matrix, analytes) : null;
        this.setting = ANYWHERE;
        this.grade = grade;
        this.unit = line.optionalUnit("unit").orElse(Unit.DIMENSIONLESS.symbol());
        this.note = line.has("note") ? line.optionalText("note").orElse(null) : null;
    }

    /** GB 3838-2002. */
    static Limit ofSurfaceWater(CatalogueLine line, Set<String> analytes) {
        String key = line.key("standard", "table", "analyte_code", "water_body", "class", "effective_from");
        var limit = new Limit(line, "water", line.optionalText("class").orElse(null), key, analytes);
        limit.setting = line.text("water_body");
        limit.decidesClass = line.yes("counts_in_class_assessment");
        return limit.withOperator(line);
    }

    /** GB/T 14848-2017; class IV of an analyte may have two bands. */
    static Limit ofGroundwater(CatalogueLine line, Set<String> analytes) {
        String key = line.key("standard", "table", "analyte_code", "class", "limit_text", "effective_from");
        var limit = new Limit(line, "water", line.text("class"), key, analytes);
        limit.decidesClass = true;
        return limit.withOperator(line);
    }

    /** GB 15618-2018: by land use and pH band. */
    static Limit ofFarmland(CatalogueLine line, Set<String> analytes) {
        String key = line.key("standard", "value_type", "analyte_code", "land_use", "ph_gt", "ph_le", "effective_from");
        var limit = new Limit(line, "soil", line.text("value_type"), key, analytes);
        limit.setting = line.text("land_use");
        limit.acidityAbove = line.optionalDecimal("ph_gt").orElse(null);
        limit.acidityUpTo = line.optionalDecimal("ph_le").orElse(null);
        return limit.atMost(line.decimal("limit"));
    }

    /** GB 36600-2018: screening and intervention values of two classes of land on one line. */
    static Stream<Limit> ofDevelopmentLand(CatalogueLine line, Set<String> analytes) {
        return Stream.of("screening", "intervention")
                .flatMap(grade -> Stream.of("class1", "class2")
                        .flatMap(land -> line
                                .optionalDecimal(grade + "_" + land)
                                .map(value -> {
                                    String key = line.key("standard", "analyte_code", "effective_from") + "|" + grade
                                            + "|" + land;
                                    var limit = new Limit(line, "soil", grade, key, analytes);
                                    limit.setting = land;
                                    return limit.atMost(value);
                                })
                                .stream()));
    }

    /** GB 3095: two classes of area on one line. */
    static Stream<Limit> ofAir(CatalogueLine line, Set<String> analytes) {
        return Stream.of("class1", "class2")
                .flatMap(area -> line
                        .optionalDecimal(area + "_limit")
                        .map(value -> {
                            String key = line.key("standard", "analyte_code", "averaging_time", "effective_from") + "|"
                                    + area;
                            var limit = new Limit(line, "air", area, key, analytes);
                            limit.setting = line.text("averaging_time");
                            return limit.atMost(value);
                        })
                        .stream());
    }

    /** GB 3096-2008: day and night on one line. */
    static Stream<Limit> ofNoise(CatalogueLine line) {
        return Stream.of("day", "night").map(time -> {
            String key = line.key("standard", "zone", "effective_from") + "|" + time;
            var limit = new Limit(line, "noise", time, key, Set.of());
            limit.analyte = time.equals("day") ? "LD" : "LN";
            limit.setting = line.text("zone");
            return limit.atMost(line.decimal(time + "_limit"));
        });
    }

    /** GB 12348-2008, GB 22337-2008: equivalent level at the boundary, day and night on one line. */
    static Stream<Limit> ofNoiseAtBoundary(CatalogueLine line) {
        return Stream.of("day", "night").map(time -> {
            String key = line.key("standard", "zone", "effective_from") + "|" + time;
            var limit = new Limit(line, "noise", time, key, Set.of());
            limit.analyte = "LAEQ";
            limit.setting = line.text("zone");
            return limit.atMost(line.decimal(time + "_limit"));
        });
    }

    /** GB 8978-1996: by outlet, the final one by grade. */
    static Limit ofWasteWater(CatalogueLine line, Set<String> analytes) {
        String key = line.key("standard", "table", "analyte_code", "outlet", "effective_from");
        var limit = new Limit(line, "water", null, key, analytes);
        limit.setting = line.text("outlet");
        return limit.withOperator(line);
    }

    /** GB 13271-2014: by fuel, at the oxygen content of the fuel. */
    static Limit ofBoiler(CatalogueLine line, Set<String> analytes) {
        var limit = new Limit(line, "exhaust", null, line.key("standard", "table", "analyte_code", "fuel"), analytes);
        limit.setting = line.text("fuel");
        limit.referenceOxygen = line.decimal("reference_oxygen");
        return limit.atMost(line.decimal("limit"));
    }

    private Limit withOperator(CatalogueLine line) {
        operator = LimitOperator.written(line.oneOf("operator", LimitOperator.words()));
        low = operator.needsLow()
                ? line.decimal("limit_low")
                : line.optionalDecimal("limit_low").orElse(null);
        high = operator.needsHigh()
                ? line.decimal("limit_high")
                : line.optionalDecimal("limit_high").orElse(null);
        limitText = line.text("limit_text");
        return this;
    }

    private Limit atMost(BigDecimal value) {
        operator = LimitOperator.AT_MOST;
        high = value;
        limitText = "≤" + value.toPlainString();
        return this;
    }

    public String standard() {
        return standard;
    }

    /** Number of the table in the standard, null where it has none. */
    public String tableNumber() {
        return tableNumber;
    }

    public String analyte() {
        return analyte;
    }

    public String matrix() {
        return matrix;
    }

    public String setting() {
        return setting;
    }

    public boolean appliesIn(String place) {
        return setting.equals(ANYWHERE) || setting.equals(place);
    }

    /** Null where the standard knows only kept or not kept. */
    public String grade() {
        return grade;
    }

    public LimitOperator operator() {
        return operator;
    }

    public Optional<BigDecimal> low() {
        return Optional.ofNullable(low);
    }

    public Optional<BigDecimal> high() {
        return Optional.ofNullable(high);
    }

    /** As the standard prints it. */
    public String text() {
        return limitText;
    }

    public Unit unit() {
        return Unit.of(unit);
    }

    /** The soil's pH is above this, empty: no lower bound. */
    public Optional<BigDecimal> acidityAbove() {
        return Optional.ofNullable(acidityAbove);
    }

    /** The soil's pH is at most this, empty: no upper bound. */
    public Optional<BigDecimal> acidityUpTo() {
        return Optional.ofNullable(acidityUpTo);
    }

    /** Whether the class of the water depends on it (环办〔2011〕22号: not on temperature, total nitrogen, faecal coliforms). */
    public boolean decidesClass() {
        return decidesClass;
    }

    /** Oxygen in the dry stack gas for which the limit holds, % by volume; empty for what is no stack gas. */
    public Optional<BigDecimal> referenceOxygen() {
        return Optional.ofNullable(referenceOxygen);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
