package jialing.domain.materials;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.materials.persistence.HistoryTable;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** A bottle is opened: from now on it keeps for as long as an opened one does. */
@UseCase
public class OpenMaterial {

    private static final Capacity[] OPENERS = {Capacity.ANALYST, Capacity.EQUIPMENT_OFFICER, Capacity.QUALITY_OFFICER};

    @Inject
    Storekeeping store;

    @Inject
    HistoryTable history;

    @Inject
    Ledger ledger;

    public void open(UUID material) {
        Storekeeping.Keeper keeper = store.keeper(material, OPENERS);
        RecordedAct act = ledger.record(keeper.act(
                Verb.OPEN_MATERIAL, Map.of("number", keeper.material().number())));
        history.add(new BottleOpening(
                TimeOrderedId.next(),
                material,
                keeper.material().organisation(),
                keeper.actor().personId(),
                keeper.actor().name(),
                act.recordedAt(),
                act.hash()));
    }
}
