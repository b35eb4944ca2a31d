package jialing.domain.samplebank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jialing.domain.environment.AmbientQuantity;
import jialing.domain.environment.PlaceCondition;
import jialing.domain.environment.PlaceLimit;
import jialing.domain.environment.Places;
import jialing.domain.samplebank.persistence.MovementTable;
import jialing.domain.samplebank.rules.PositionHasRoom;
import jialing.domain.samplebank.rules.PositionNotBlocked;
import jialing.domain.samplebank.rules.StorageFitsContainer;
import jialing.domain.sampling.Container;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;

/** Whether a container may be put to a position. */
@ApplicationScoped
class BankPositions {

    @Inject
    Bank bank;

    @Inject
    MovementTable movements;

    @Inject
    Places places;

    @Inject
    LabClock clock;

    void hear(Objections objections, BankPosition position, Container container) {
        Cabinet cabinet = bank.cabinet(position.organisation(), position.cabinet());
        PlaceLimit limit = temperature(cabinet).map(PlaceCondition::limit).orElse(null);
        objections
                .hear(new PositionNotBlocked(), position)
                .hear(
                        new PositionHasRoom(),
                        new PositionHasRoom.Filled(
                                position, movements.lyingAt(position).size()))
                .hear(
                        new StorageFitsContainer(),
                        new StorageFitsContainer.Storing(
                                container.code().text(), container.storage().orElse(null), cabinet.place(), limit));
    }

    /** How the temperature stands where the cabinet stands; empty where nothing is known. */
    Optional<PlaceCondition> temperature(Cabinet cabinet) {
        return places.conditions(cabinet.organisation(), List.of(cabinet.place()), clock.now()).stream()
                .filter(condition -> condition.quantity() == AmbientQuantity.TEMPERATURE)
                .findFirst();
    }
}
