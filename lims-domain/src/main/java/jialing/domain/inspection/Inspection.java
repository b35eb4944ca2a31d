package jialing.domain.inspection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.Subject;

/**
 * The inspection of one institution.
 *
 * @param inspected code of the institution
 * @param flight unannounced
 * @param drawId of the inspectors
 * @param start null before it begins
 * @param result null before both sides have signed, or one has and the other refused
 * @param publication null before the authority has released the outcome
 */
public record Inspection(
        UUID id,
        String organisation,
        String inspected,
        String number,
        UUID campaignId,
        String title,
        boolean flight,
        String checklist,
        UUID drawId,
        Instant openedAt,
        Start start,
        Result result,
        Publication publication) {

    public record Inspector(UUID person, String name) {}

    /** @param scope null where it began before beginnings named one */
    public record Start(List<Inspector> inspectors, String by, Instant at, CheckScope scope) {}

    /**
     * What both sides signed.
     *
     * @param representative who signed for the inspected; null where that was refused
     * @param refusal why they did not sign; null where they did
     */
    public record Result(
            String summary,
            InspectionConclusion conclusion,
            String signer,
            String representative,
            String refusal,
            Instant at) {}

    /** @param words what the public reads */
    public record Publication(String words, String publisher, Instant at) {}

    public InspectionState state() {
        if (publication != null) {
            return InspectionState.PUBLISHED;
        }
        if (result != null) {
            return InspectionState.SIGNED;
        }
        return start == null ? InspectionState.ANNOUNCED : InspectionState.UNDER_WAY;
    }

    boolean isInspectedBy(UUID person) {
        return start != null
                && start.inspectors().stream().anyMatch(each -> each.person().equals(person));
    }

    Subject subject() {
        return subject(id);
    }

    static Subject subject(UUID id) {
        return Subject.of("Inspection", id);
    }
}
