package jialing.domain.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a sample is kept for an analyte or a group of analytes: container, preservative, storage, and how long it may wait between
 * sampling and analysis. Where standards differ, the method standard goes before HJ 91 before HJ 493, in doubt the shorter time.
 */
@Entity
@Table(name = "catalogue_preservation_rule")
public class PreservationRule extends CatalogueEntry {

    private static final String GROUP = "group:";

    private String matrix;
    private String analyte;
    private String appliesTo;
    private String analyteZh;
    private String container;
    private String containerNote;
    private String preservative;
    private String storage;
    private int holdingTimeHours;
    private int minVolumeMl;
    private String singleSample;
    private String source;
    private String note;

    protected PreservationRule() {}

    PreservationRule(CatalogueLine line, Set<String> analytes) {
        super(line, line.key("matrix", "analyte_code", "container"));
        this.matrix = line.text("matrix");
        this.appliesTo = line.text("applies_to");
        this.analyte = appliesTo.startsWith(GROUP)
                ? line.text("analyte_code")
                : line.analyte("analyte_code", matrix, analytes);
        this.analyteZh = line.text("analyte_zh");
        this.container = line.text("container");
        this.containerNote = line.optionalText("container_note").orElse(null);
        this.preservative = line.optionalText("preservative").orElse(null);
        this.storage = line.optionalText("storage").orElse(null);
        this.holdingTimeHours = line.whole("holding_time_hours");
        this.minVolumeMl = line.whole("min_volume_ml");
        this.singleSample = line.oneOf("single_sample", List.of("yes", "no", "field"));
        this.source = line.text("source");
        this.note = line.optionalText("note").orElse(null);
    }

    public String matrix() {
        return matrix;
    }

    /** Code of the analyte, or of a group of its own. */
    public String analyte() {
        return analyte;
    }

    public String nameZh() {
        return analyteZh;
    }

    /** The group of analytes that it is for, empty when it is for one analyte. */
    public Optional<String> group() {
        return Optional.of(appliesTo)
                .filter(each -> each.startsWith(GROUP))
                .map(each -> each.substring(GROUP.length()));
    }

    /** Materials to choose from: G glass, P polyethylene, BG borosilicate glass; for air the sampler. */
    public List<String> containers() {
        return List.of(container.split(";"));
    }

    public Optional<String> containerNote() {
        return Optional.ofNullable(containerNote);
    }

    public Optional<String> preservative() {
        return Optional.ofNullable(preservative);
    }

    public Optional<String> storage() {
        return Optional.ofNullable(storage);
    }

    /** From sampling to the start of analysis; zero: on site only. */
    public Duration holdingTime() {
        return Duration.ofHours(holdingTimeHours);
    }

    public int holdingTimeHours() {
        return holdingTimeHours;
    }

    public int minVolumeMl() {
        return minVolumeMl;
    }

    /** Its own bottle, used whole. */
    public boolean needsOwnContainer() {
        return singleSample.equals("yes");
    }

    /** Read on site: there is no bottle. */
    public boolean onSiteOnly() {
        return singleSample.equals("field");
    }

    /** Standard and table. */
    public String source() {
        return source;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    boolean isFor(Analyte each) {
        return matrix.equals(each.matrix()) && group().isEmpty() && analyte.equals(each.code());
    }

    boolean isForGroupOf(Analyte each) {
        return matrix.equals(each.matrix())
                && group().filter(List.of(each.group().split("_"))::contains).isPresent();
    }
}
