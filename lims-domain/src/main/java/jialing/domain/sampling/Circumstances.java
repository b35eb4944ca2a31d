package jialing.domain.sampling;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jialing.domain.shared.Refusal;

/**
 * What was found at the site, by name, as text: each matrix has its own. A few dozen short words, no documents.
 *
 * @param facts by lower camel case name, e.g. {@code riverWidthM}, {@code windSpeedMs}, {@code soilDepthCm}, {@code flowAfterLMin}
 */
public record Circumstances(Map<String, String> facts) {

    private static final int MOST = 50;
    private static final int LONGEST = 500;
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    public Circumstances {
        facts = facts == null ? Map.of() : Map.copyOf(new TreeMap<>(facts));
        boolean readable = facts.size() <= MOST
                && facts.entrySet().stream()
                        .allMatch(fact -> NAME.matcher(fact.getKey()).matches()
                                && fact.getValue().length() <= LONGEST);
        if (!readable) {
            throw Refusal.invalid(
                    "CircumstancesReadable",
                    "circumstances",
                    "现场情况须为不超过 50 项的名称和文字",
                    "Circumstances are at most 50 names with short texts");
        }
    }
}
