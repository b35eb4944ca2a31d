package jialing.domain.credit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How an institution was rated on a day; stands until a later rating says something else.
 *
 * @param score null for who is not rated
 * @param digest of all its lines
 */
public record CreditRating(
        UUID id,
        String institution,
        LocalDate day,
        String edition,
        BigDecimal score,
        CreditGrade grade,
        boolean vetoed,
        String digest,
        Instant ratedAt) {}
