package jialing.domain.biology;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jialing.domain.catalogue.CatalogueFile;

/**
 * BMWP: each family of the benthos that is there adds its score once, from 1 for worms to 10 for what lives in clean water only; ASPT
 * is the mean score of those families. Scores are those of the Biological Monitoring Working Party (Hellawell 1978; Armitage et al.
 * 1983), which HJ 1295-2023 works with.
 *
 * @param score BMWP
 * @param families how many families scored
 * @param unscored families that have no score: they are told, not guessed
 */
public record FamilyScore(int score, int families, Set<String> unscored) {

    private static final Map<String, Integer> SCORES =
            CatalogueFile.resource("/biology/bmwp.csv")
                    .read(line -> Map.entry(line.text("family"), line.whole("score")))
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** @param found families of the sample, each counted once; worms go as {@code Oligochaeta} */
    public static FamilyScore of(Collection<String> found) {
        Set<String> families = new TreeSet<>(found);
        Set<String> scored = families.stream().filter(SCORES::containsKey).collect(Collectors.toSet());
        families.removeAll(scored);
        return new FamilyScore(scored.stream().mapToInt(SCORES::get).sum(), scored.size(), families);
    }
}
