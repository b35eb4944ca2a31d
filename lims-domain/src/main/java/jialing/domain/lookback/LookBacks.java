package jialing.domain.lookback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import jialing.domain.lookback.persistence.LookBackTable;
import jialing.domain.lookback.persistence.TouchedTable;
import jialing.domain.lookback.rules.LookBackIsOpen;
import jialing.domain.shared.Actor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;

/** The cases that the acting person may see. */
@ApplicationScoped
class LookBacks {

    @Inject
    LookBackTable table;

    @Inject
    TouchedTable touched;

    @Inject
    LabClock clock;

    /** @throws Refusal when there is no such case */
    LookBack byId(UUID id) {
        return table.byId(id).orElseThrow(() -> Refusal.notFound("LookBack", "追溯", id));
    }

    /** @throws Refusal unless it is open and this person acts for its laboratory */
    LookBack openFor(Actor actor, UUID id) {
        LookBack lookBack = byId(id);
        actor.mustActFor(lookBack.organisation());
        new LookBackIsOpen().require(lookBack);
        return lookBack;
    }

    /** What was made with a doubtful element is looked after until the case is closed: it may be used meanwhile. */
    Window window(LookBack lookBack) {
        Instant made = lookBack.closedAt() == null ? clock.now() : lookBack.closedAt();
        return new Window(
                lookBack.organisation(), lookBack.since(), table.elementsOf(lookBack.id(), lookBack.until(), made));
    }

    Extent extent(LookBack lookBack) {
        return touched.extent(window(lookBack), lookBack.id());
    }
}
