package jialing.domain.exchange;

import jakarta.inject.Inject;
import java.util.List;
import jialing.domain.exchange.outbox.Outbox;
import jialing.domain.exchange.sensorthings.Publication;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/** Makes observations of what waits in the outbox. One node at a time does it; done twice it changes nothing. */
@UseCase
public class RelayOutbox {

    private static final int AT_ONCE = 500;

    @Inject
    Outbox outbox;

    @Inject
    Publication publication;

    @Inject
    CurrentActor current;

    /** How many rows were relayed; none means that nothing waits any more, or that another node is at it. */
    public int relay() {
        current.mustBe(Capacity.SYSTEM);
        List<Told> rows = outbox.take(AT_ONCE);
        rows.forEach(publication::show);
        return rows.size();
    }
}
