package jialing.domain.catalogue;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.shared.TimeOrderedId;

/**
 * One version of a line of the catalogue. Versions of a line share its key; each holds from a day to a day, both included. What a
 * version says never changes: only its last day is set when the next one takes its place.
 */
@MappedSuperclass
public abstract class CatalogueEntry {

    @Id
    private UUID id;

    private String sourceFile;
    private String lineKey;
    private String contentHash;
    private LocalDate effectiveFrom;
    private LocalDate effectiveTo;
    private boolean superseded;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    protected CatalogueEntry() {}

    /** @param key what the line is about, unlike all other lines of its file */
    protected CatalogueEntry(CatalogueLine line, String key) {
        this(line, key, line.contentHash());
    }

    /** @param contentHash of what this entry takes from the line, when several entries come from one */
    protected CatalogueEntry(CatalogueLine line, String key, String contentHash) {
        this.id = TimeOrderedId.next();
        this.sourceFile = line.file();
        this.lineKey = key;
        this.contentHash = contentHash;
        this.confidence = line.word("confidence", Confidence.class);
        this.effectiveFrom = line.optionalDay("effective_from").orElse(null);
        this.effectiveTo = effectiveFrom == null
                ? null
                : line.optionalLastDay("effective_to", effectiveFrom).orElse(null);
    }

    public UUID id() {
        return id;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public Optional<LocalDate> effectiveTo() {
        return Optional.ofNullable(effectiveTo);
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    public Confidence confidence() {
        return confidence;
    }

    String sourceFile() {
        return sourceFile;
    }

    String lineKey() {
        return lineKey;
    }

    boolean saysTheSameAs(CatalogueEntry other) {
        return contentHash.equals(other.contentHash);
    }

    /** Holds from this day at the earliest; a later day of its own stays. */
    void beginNotBefore(LocalDate day) {
        if (effectiveFrom == null || effectiveFrom.isBefore(day)) {
            effectiveFrom = day;
        }
    }

    /** Something else holds from that day on. A version that ends before it began held on no day; it stays readable all the same. */
    void endBefore(LocalDate day) {
        superseded = true;
        if (effectiveTo == null || !effectiveTo.isBefore(day)) {
            effectiveTo = day.minusDays(1);
        }
    }
}
