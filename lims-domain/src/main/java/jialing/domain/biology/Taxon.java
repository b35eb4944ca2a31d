package jialing.domain.biology;

import java.util.Optional;
import jialing.domain.catalogue.Confidence;
import jialing.domain.shared.Text;

/**
 * A taxon of the house's list, as it is determined in the Three Gorges region.
 *
 * @param latin scientific name, of a species, a genus or a family
 * @param group in which a reader looks for it: mayflies, diatoms
 * @param family its family, in which the biotic indices score; null for algae
 */
public record Taxon(
        String latin, String chinese, Assemblage assemblage, Text group, String family, Confidence confidence) {

    /** Which part of the living water it belongs to. */
    public enum Assemblage {
        BENTHOS,
        PHYTOPLANKTON
    }

    public Optional<String> scoredFamily() {
        return Optional.ofNullable(family);
    }
}
