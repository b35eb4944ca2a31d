package jialing.domain.biology;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jialing.domain.catalogue.CatalogueFile;
import jialing.domain.catalogue.CatalogueLine;
import jialing.domain.catalogue.Confidence;
import jialing.domain.shared.Text;

/** The taxa that the house has names for; what is not among them is counted under the name the analyst gives. */
public final class Taxa {

    private static final Map<String, Taxon> KNOWN = read();

    private Taxa() {}

    public static Optional<Taxon> named(String latin) {
        return Optional.ofNullable(KNOWN.get(latin));
    }

    /** In the order of the list. */
    public static Collection<Taxon> all() {
        return KNOWN.values();
    }

    private static Map<String, Taxon> read() {
        var taxa = new LinkedHashMap<String, Taxon>();
        CatalogueFile.resource("/biology/taxa.csv").read(Taxa::taxon).forEach(taxon -> taxa.put(taxon.latin(), taxon));
        return taxa;
    }

    private static Taxon taxon(CatalogueLine line) {
        return new Taxon(
                line.text("latin"),
                line.text("chinese"),
                line.word("assemblage", Taxon.Assemblage.class),
                Text.of(line.text("group_zh"), line.text("group_en")),
                line.optionalText("family").orElse(null),
                line.word("confidence", Confidence.class));
    }
}
