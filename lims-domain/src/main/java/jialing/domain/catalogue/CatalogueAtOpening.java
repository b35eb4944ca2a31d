package jialing.domain.catalogue;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.HouseOpened;

/** Loads the catalogue that ships with this version. */
@ApplicationScoped
class CatalogueAtOpening {

    @Inject
    LoadCatalogue loadCatalogue;

    @Inject
    CurrentActor current;

    void load(@Observes @Priority(300) HouseOpened opened) {
        current.whileBeing(Actor.system(), () -> loadCatalogue.load(Catalogue.shipped()));
    }
}
