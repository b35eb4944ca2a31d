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
 * @param weights of institutions with more tickets than one
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
     * Why an institution has more tickets than others.
     *
     * @param institution code
     * @param weight tickets, 1 to 100
     * @param reason may be null for one ticket
     */
    public record RiskWeight(String institution, Integer weight, String reason) {

        public boolean weighsMore() {
            return weight != null && weight > 1;
        }
    }

    static Subject subject(UUID id) {
        return Subject.of("InspectionCampaign", id);
    }
}
