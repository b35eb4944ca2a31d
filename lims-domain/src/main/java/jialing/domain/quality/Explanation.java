package jialing.domain.quality;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What the analyst answers for a finding: why it is so and what was done. It holds for the figure that it was given for; another
 * figure wants another explanation.
 *
 * @param position code; null for a curve
 */
public record Explanation(
        UUID id,
        UUID batchId,
        String organisation,
        int round,
        String rule,
        String position,
        String analyte,
        String figure,
        String cause,
        String action,
        UUID explainedBy,
        Instant explainedAt) {

    boolean answers(Finding finding) {
        return rule.equals(finding.rule())
                && analyte.equals(finding.analyte())
                && Objects.equals(position, finding.position())
                && figure.equals(finding.figure());
    }

    String words() {
        return cause + " → " + action;
    }
}
