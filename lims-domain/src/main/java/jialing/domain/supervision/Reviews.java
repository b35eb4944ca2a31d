package jialing.domain.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Refusal;
import jialing.domain.supervision.persistence.ReviewTable;
import jialing.domain.supervision.rules.MinutesNotSigned;

/** The reviews that the acting person may see. */
@ApplicationScoped
class Reviews {

    @Inject
    ReviewTable table;

    /** @throws Refusal when there is no such review */
    ManagementReview byId(UUID id) {
        return table.byId(id).orElseThrow(() -> Refusal.notFound("ManagementReview", "管理评审", id));
    }

    /** @throws Refusal unless this person acts for its laboratory and its minutes are not signed */
    ManagementReview openFor(Actor actor, UUID id) {
        ManagementReview review = byId(id);
        actor.mustActFor(review.organisation());
        new MinutesNotSigned().require(review.minutes() != null);
        return review;
    }
}
