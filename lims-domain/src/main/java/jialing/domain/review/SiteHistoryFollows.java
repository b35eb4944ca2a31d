package jialing.domain.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jialing.domain.plausibility.SiteHistory;

/** What has been signed becomes what is usual at its site. */
@ApplicationScoped
class SiteHistoryFollows {

    @Inject
    SiteHistory history;

    void whenSigned(@Observes ResultsSigned signed) {
        history.take(signed.batchId());
    }

    void whenAmended(@Observes ResultAmended amended) {
        history.take(amended.batchId());
    }
}
