package jialing.domain.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.Subject;

/**
 * A round of inspections of institutions drawn at random.
 *
 * @param flight unannounced
 * @param checklist its code and edition
 * @param weights of institutions with more tickets than one, or with other tickets than their risk gives
 * @param drawId of the institutions
 */
public record InspectionCampaign(
        UUID id,
        String organisation,
        String number,
        String title,
        String basis,
        boolean flight,
        LocalDate from,
        LocalDate to,
        String checklist,
        List<RiskWeight> weights,
        UUID drawId,
        String planner,
        Instant plannedAt) {

    /**
     * Why an institution has more tickets than others, or not more than they.
     *
     * @param institution code
     * @param weight tickets, 1 to 100
     * @param usual tickets that the risk on record gives, as they were shown to who planned; null where none were
     * @param reason may be null for one ticket where one is usual
     */
    public record RiskWeight(String institution, Integer weight, Integer usual, String reason) {

        public boolean weighsMore() {
            return weight != null && weight > 1;
        }

        /** Whether somebody has to say why. */
        public boolean needsReason() {
            return weighsMore() || usual != null && !usual.equals(weight == null ? 1 : weight);
        }
    }

    static Subject subject(UUID id) {
        return Subject.of("InspectionCampaign", id);
    }
}
