package jialing.domain.credit;

import java.math.BigDecimal;
import java.util.Optional;
import jialing.domain.shared.Text;

/**
 * What a criterion costs.
 *
 * @param points that each case takes away
 * @param cap what all cases of twelve months take away together at most; null without bound
 * @param source standard or paper that makes it matter
 */
public record CreditRule(
        CreditCriterion criterion, Text label, Text counted, BigDecimal points, BigDecimal cap, String source) {

    static CreditRule of(CreditCriterion criterion, BigDecimal points, Optional<BigDecimal> cap, String source) {
        return new CreditRule(criterion, criterion.label(), criterion.counted(), points, cap.orElse(null), source);
    }

    /** What a further case takes away when so much is taken already. */
    BigDecimal after(BigDecimal taken) {
        return cap == null ? points : points.min(cap.subtract(taken).max(BigDecimal.ZERO));
    }
}
