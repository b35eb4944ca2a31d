package jialing.domain.planning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jialing.domain.catalogue.CatalogueLine;

/** 点位/断面: where something is monitored. */
@Entity
@Table(name = "planning_site")
public class MonitoringSite {

    private static final List<String> COORDINATE_QUALITIES = List.of("surveyed", "approx", "district_seat");
    private static final List<String> STATES = List.of("real", "illustrative");
    private static final List<String> FUNCTION_CLASSES = List.of("I", "II", "III", "IV", "V");
    private static final List<String> USE_CLASSES = List.of(
            "paddy",
            "orchard",
            "other",
            "class1",
            "class2",
            "0",
            "1",
            "2",
            "3",
            "4a",
            "4b",
            "coal",
            "oil",
            "gas",
            "workshop",
            "grade1",
            "grade2",
            "grade3");

    @Id
    private String code;

    private String nameZh;

    @Enumerated(EnumType.STRING)
    private Element element;

    private String waterBody;
    private String waterBodyType;
    private String regionCode;
    private String regionZh;
    private String position;
    private String functionClass;
    private String useClass;
    private String controlLevel;
    private BigDecimal lon;
    private BigDecimal lat;
    private String coordinateQuality;
    private String status;
    private String source;

    protected MonitoringSite() {}

    MonitoringSite(CatalogueLine line) {
        this.code = line.text("point_code");
        this.element = line.word("element", Element.class);
        describe(line);
    }

    /** What a newer list says of the same site. */
    /** @return whether the line says something else than was known */
    boolean describe(CatalogueLine line) {
        List<Object> before = description();
        nameZh = line.text("name_zh");
        waterBody = line.optionalText("water_body").orElse(null);
        waterBodyType = line.optionalText("water_body_type").orElse(null);
        regionCode = line.text("region_code");
        regionZh = line.text("region_zh");
        position = line.optionalText("position").orElse(null);
        functionClass = line.optionalText("function_class")
                .map(given -> line.oneOf("function_class", FUNCTION_CLASSES))
                .orElse(null);
        useClass = line.has("use_class") && line.optionalText("use_class").isPresent()
                ? line.oneOf("use_class", USE_CLASSES)
                : null;
        controlLevel = line.optionalText("control_level").orElse(null);
        lon = line.decimal("lon");
        lat = line.decimal("lat");
        coordinateQuality = line.oneOf("coord_quality", COORDINATE_QUALITIES);
        status = line.oneOf("status", STATES);
        source = line.optionalText("source").orElse(null);
        return !description().equals(before);
    }

    private List<Object> description() {
        return Arrays.asList(
                nameZh,
                waterBody,
                waterBodyType,
                regionCode,
                regionZh,
                position,
                functionClass,
                useClass,
                controlLevel,
                lon,
                lat,
                coordinateQuality,
                status,
                source);
    }

    public String code() {
        return code;
    }

    public String nameZh() {
        return nameZh;
    }

    public Element element() {
        return element;
    }

    public Optional<String> waterBody() {
        return Optional.ofNullable(waterBody);
    }

    /** River or lake: limits of total phosphorus differ. */
    public Optional<String> waterBodyType() {
        return Optional.ofNullable(waterBodyType);
    }

    /** GB/T 2260. */
    public String regionCode() {
        return regionCode;
    }

    public String regionZh() {
        return regionZh;
    }

    /** Class of function (GB 3838-2002 I to V) against which the site is judged. */
    public Optional<String> functionClass() {
        return Optional.ofNullable(functionClass);
    }

    /**
     * What the place is used for, by which limits are chosen: farmland {@code paddy}, {@code orchard}, {@code other} (GB 15618-2018),
     * development land or area of air {@code class1}, {@code class2} (GB 36600-2018, GB 3095), function zone of noise {@code 0} to
     * {@code 4b} (GB 3096-2008), fuel of a boiler {@code coal}, {@code oil}, {@code gas} (GB 13271-2014),
     * outlet of waste water {@code workshop}, or final by grade {@code grade1} to {@code grade3} (GB 8978-1996). Empty: not set.
     */
    public Optional<String> useClass() {
        return Optional.ofNullable(useClass);
    }

    /** National, municipal or district. */
    public Optional<String> controlLevel() {
        return Optional.ofNullable(controlLevel);
    }

    public BigDecimal lon() {
        return lon;
    }

    public BigDecimal lat() {
        return lat;
    }

    /** {@code approx} is right to a few kilometres; {@code district_seat} is no position of the site at all. */
    public String coordinateQuality() {
        return coordinateQuality;
    }
}
