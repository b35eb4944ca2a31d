package jialing.domain.sampling;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Which samples a person wants to see; null where it does not matter.
 *
 * @param words the beginning of a code, or part of a site's name
 * @param after the last sample of the page before
 */
public record SampleSearch(UUID workOrder, SampleState state, String words, UUID after, int limit) {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{2,}");

    /** How the code begins, or null if that is not asked. */
    String beginning() {
        return asksForCode() ? SampleCode.bare(words) : null;
    }

    private boolean asksForCode() {
        return asks() && CODE.matcher(SampleCode.bare(words)).matches();
    }

    boolean asksForSite() {
        return asks() && !asksForCode();
    }

    private boolean asks() {
        return words != null && !words.isBlank();
    }
}
