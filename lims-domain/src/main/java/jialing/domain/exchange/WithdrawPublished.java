package jialing.domain.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import jialing.domain.exchange.outbox.Outbox;
import jialing.domain.exchange.sensorthings.Publication;
import jialing.domain.reporting.ReportWithdrawn;

/**
 * Tells the network of a withdrawal in the transaction that makes it: a row of the outbox behind those of the report's results, and
 * the observations that are published already are marked at once. Those that still wait are marked when the row is relayed.
 */
@ApplicationScoped
class WithdrawPublished {

    @Inject
    Outbox outbox;

    @Inject
    Publication publication;

    void whenWithdrawn(@Observes ReportWithdrawn fact) {
        if (outbox.holds(fact.number())) {
            var withdrawn = new WithdrawnReport(
                    fact.organisation(),
                    fact.number(),
                    fact.at(),
                    fact.category().label());
            outbox.add(fact.organisation(), List.of(withdrawn));
            publication.withdraw(withdrawn);
        }
    }
}
