package jialing.domain.plausibility;

import java.time.Instant;
import java.util.UUID;
import jialing.domain.planning.Element;
import jialing.domain.sampling.SampleKind;

/**
 * Where a sample comes from. Who stands at the bench MUST NOT be told.
 *
 * @param site null when the place is not told to the laboratory
 * @param waterBody null where there is none
 */
public record SampleOrigin(
        UUID sample,
        String organisation,
        SampleKind kind,
        Element element,
        String site,
        String waterBody,
        Instant collectedAt) {

    private static final String WATER = "water";

    /** Whether it is water, air or soil of its site, and no blank that was brought along. */
    boolean isOfNature() {
        return kind == SampleKind.ROUTINE || kind == SampleKind.FIELD_DUPLICATE;
    }

    /** pH and oxygen of water say nothing of soil. */
    boolean isNaturalWater() {
        return isOfNature() && element.matrix().equals(WATER);
    }
}
