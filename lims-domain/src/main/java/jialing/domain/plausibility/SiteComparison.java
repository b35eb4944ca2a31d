package jialing.domain.plausibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A content beside what is usual at its site, and beside what is found in its water body in those days.
 *
 * @param position in the batch
 * @param usual null when too little was found at the site before
 * @param z modified z-score; null when it cannot be told
 * @param multiple how many times as much as is usual; null when it cannot be told
 * @param elsewhere the same of the other sites of the water body in those days
 */
record SiteComparison(
        String position,
        SampleContent content,
        UsualContent usual,
        BigDecimal z,
        BigDecimal multiple,
        List<BigDecimal> elsewhere) {

    Optional<UsualContent> usualContent() {
        return Optional.ofNullable(usual);
    }
}
