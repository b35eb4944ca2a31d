package jialing.domain.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of a rating: one fact, and what it took away.
 *
 * @param points taken away; less than the rule's where the cap was reached
 */
public record CreditLine(
        CreditCriterion criterion,
        LocalDate day,
        String subjectType,
        UUID subjectId,
        String subjectKey,
        String detail,
        BigDecimal points,
        Counted counted) {

    /** Whether it counts. */
    public enum Counted {
        COUNTS,
        /** The criterion has taken away what it may in twelve months. */
        CAPPED,
        /** An appeal against it was upheld. */
        APPEAL_UPHELD
    }

    static CreditLine of(CreditFact fact, BigDecimal points, Counted counted) {
        return new CreditLine(
                fact.criterion(),
                fact.day(),
                fact.thing().type(),
                fact.thing().id(),
                fact.thing().key(),
                fact.detail(),
                points,
                counted);
    }

    boolean isAbout(CreditCriterion of, UUID id, String key) {
        return criterion == of && subjectId.equals(id) && subjectKey.equals(key);
    }
}
