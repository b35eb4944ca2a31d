package jialing.domain.supervision;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.View;
import jialing.domain.supervision.persistence.ReviewTable;

/** Management reviews for the screen, and what of their decisions is still to be carried out. */
@View
public class ReviewView {

    /** At least once in so many months (RB/T 214-2017 4.5.13). */
    private static final int MONTHS = 12;

    @Inject
    Reviews reviews;

    @Inject
    ReviewTable table;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public record Line(
            UUID id, String number, LocalDate from, LocalDate to, String caller, ManagementReview.Minutes minutes) {}

    /** @param overdue whether the last one that was signed ended more than twelve months ago, or there is none */
    public record Overview(boolean overdue, List<Line> reviews, List<ManagementReview.Decision> open) {}

    public Overview overview() {
        String organisation = current.get().organisation();
        List<ManagementReview> all = table.all(organisation);
        LocalDate today = clock.today();
        boolean overdue = all.stream()
                .filter(review -> review.minutes() != null)
                .noneMatch(review -> !review.to().plusMonths(MONTHS).isBefore(today));
        return new Overview(
                overdue,
                all.stream()
                        .map(review -> new Line(
                                review.id(),
                                review.number(),
                                review.from(),
                                review.to(),
                                review.caller(),
                                review.minutes()))
                        .toList(),
                table.openDecisions(organisation));
    }

    public ManagementReview of(UUID id) {
        return reviews.byId(id);
    }
}
