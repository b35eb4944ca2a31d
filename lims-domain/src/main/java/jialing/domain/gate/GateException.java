package jialing.domain.gate;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody answers for it that a rule is set aside for one element, one activity, for a time.
 *
 * @param rule name of the rule
 * @param until first instant at which it does not hold any more
 * @param grantedBy the person who signed; never the one who goes through by it
 */
public record GateException(
        UUID id,
        String organisation,
        String rule,
        QualityElement element,
        Activity activity,
        String reason,
        Instant from,
        Instant until,
        UUID grantedBy,
        String grantedByName,
        String actHash) {

    boolean lifts(Objection objection, Question question) {
        return rule.equals(objection.refusal().rule())
                && element.equals(objection.element())
                && activity == question.activity()
                && !question.at().isBefore(from)
                && question.at().isBefore(until)
                && !grantedBy.equals(question.person());
    }
}
