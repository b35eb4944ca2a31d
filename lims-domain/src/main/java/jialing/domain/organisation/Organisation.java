package jialing.domain.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An institution of the monitoring network. */
@Entity
@Table(name = "organisation_organisation")
public class Organisation {

    @Id
    private String code;

    private String nameZh;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String parent;
    private String qualitySupervisor;
    private String regionCode;
    private String regionZh;
    private BigDecimal lon;
    private BigDecimal lat;

    protected Organisation() {}

    /**
     * @param parent code of the organisation above, null at the top and for those outside the tree of administration
     * @param qualitySupervisor code of the organisation that supervises its quality, null if none
     * @param regionCode GB/T 2260
     */
    public Organisation(
            String code,
            String nameZh,
            String nameEn,
            Level level,
            String parent,
            String qualitySupervisor,
            String regionCode,
            String regionZh,
            BigDecimal lon,
            BigDecimal lat) {
        this.code = code;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.level = level;
        this.parent = parent;
        this.qualitySupervisor = qualitySupervisor;
        this.regionCode = regionCode;
        this.regionZh = regionZh;
        this.lon = lon;
        this.lat = lat;
    }

    /**
     * Says of itself from now on what the other one says.
     *
     * @return whether that was anything new
     */
    boolean correctTo(Organisation other) {
        boolean changed = !facts().equals(other.facts());
        if (changed) {
            nameZh = other.nameZh;
            nameEn = other.nameEn;
            level = other.level;
            parent = other.parent;
            qualitySupervisor = other.qualitySupervisor;
            regionCode = other.regionCode;
            regionZh = other.regionZh;
            lon = other.lon;
            lat = other.lat;
        }
        return changed;
    }

    private List<Object> facts() {
        return Arrays.asList(nameZh, nameEn, level, parent, qualitySupervisor, regionCode, regionZh, lon, lat);
    }

    public String code() {
        return code;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    public Level level() {
        return level;
    }

    public Optional<String> parent() {
        return Optional.ofNullable(parent);
    }

    public Optional<String> qualitySupervisor() {
        return Optional.ofNullable(qualitySupervisor);
    }

    public String regionCode() {
        return regionCode;
    }

    public String regionZh() {
        return regionZh;
    }

    public BigDecimal lon() {
        return lon;
    }

    public BigDecimal lat() {
        return lat;
    }
}
