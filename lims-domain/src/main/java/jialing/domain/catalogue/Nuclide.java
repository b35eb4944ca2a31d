package jialing.domain.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What evaluated nuclear data say of a nuclide that is determined: how fast it decays, and how often it sends the line it is known by. */
@Entity
@Table(name = "catalogue_nuclide")
public class Nuclide extends CatalogueEntry {

    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);

    /** Tropical, as the tables count. */
    private static final BigDecimal DAYS_OF_A_YEAR = new BigDecimal("365.242198");

    private String matrix;
    private String analyte;
    private BigDecimal halfLife;
    private String halfLifeUnit;
    private BigDecimal energyKev;
    private BigDecimal emission;
    private BigDecimal emissionUncertainty;
    private String source;
    private String note;

    protected Nuclide() {}

    Nuclide(CatalogueLine line, Set<String> analytes) {
        super(line, line.key("matrix", "analyte_code"));
        this.matrix = line.text("matrix");
        this.analyte = line.analyte("analyte_code", matrix, analytes);
        this.halfLife = line.decimal("half_life");
        this.halfLifeUnit = line.oneOf("half_life_unit", List.of("d", "a"));
        this.energyKev = line.decimal("energy_kev");
        this.emission = line.decimal("emission");
        this.emissionUncertainty = line.decimal("emission_uncertainty");
        this.source = line.text("source");
        this.note = line.optionalText("note").orElse(null);
    }

    public String matrix() {
        return matrix;
    }

    public String analyte() {
        return analyte;
    }

    public Duration halfLife() {
        BigDecimal days = halfLifeUnit.equals("a") ? halfLife.multiply(DAYS_OF_A_YEAR) : halfLife;
        return Duration.ofSeconds(days.multiply(SECONDS_OF_A_DAY).longValue());
    }

    /** Of the line, keV. */
    public BigDecimal energyKev() {
        return energyKev;
    }

    /** Photons of the line for each decay. */
    public BigDecimal emission() {
        return emission;
    }

    /** Standard uncertainty of the emission probability. */
    public BigDecimal emissionUncertainty() {
        return emissionUncertainty;
    }

    public String source() {
        return source;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
