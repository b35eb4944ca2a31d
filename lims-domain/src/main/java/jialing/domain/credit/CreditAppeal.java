package jialing.domain.credit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An institution disputes a line of its rating.
 *
 * @param points that the line took away when it was disputed
 * @param decision null until it is decided
 */
public record CreditAppeal(
        UUID id,
        String institution,
        UUID ratingId,
        CreditCriterion criterion,
        LocalDate day,
        String subjectType,
        UUID subjectId,
        String subjectKey,
        String detail,
        BigDecimal points,
        String reasons,
        String appellant,
        Instant appealedAt,
        List<AppealFile> files,
        AppealDecision decision) {

    /** @param upheld the line does not count any more */
    public record AppealDecision(boolean upheld, String reasons, String by, Instant at) {}
}
