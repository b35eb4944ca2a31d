package jialing.domain.plausibility;

import java.time.Duration;
import java.time.Instant;
import jialing.domain.planning.Element;

/**
 * A content with where and when its sample was taken.
 *
 * @param position in a batch; null for a signed result
 * @param waterBody null where there is none
 */
record PlacedContent(
        String position, SampleContent content, Element element, String site, String waterBody, Instant collectedAt) {

    static final Duration SAME_WEEK = Duration.ofDays(7);

    static PlacedContent of(String position, SampleContent content, SampleOrigin origin) {
        return new PlacedContent(
                position, content, origin.element(), origin.site(), origin.waterBody(), origin.collectedAt());
    }

    /** One analyte in one water body; contents of two of them are never beside each other. */
    record SameWater(String waterBody, String analyte) {}

    SameWater sameWater() {
        return new SameWater(waterBody, content.analyte());
    }

    SiteAnalyte place() {
        return new SiteAnalyte(site, content.analyte());
    }

    /** Whether the other one is of the same analyte, of another site of the water body, taken within seven days. */
    boolean isBeside(PlacedContent other) {
        return waterBody != null
                && waterBody.equals(other.waterBody)
                && element == other.element
                && content.analyte().equals(other.content.analyte())
                && !site.equals(other.site)
                && Duration.between(collectedAt, other.collectedAt).abs().compareTo(SAME_WEEK) <= 0;
    }
}
