package jialing.domain.planning;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jialing.domain.catalogue.CatalogueFile;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.HouseOpened;

/** Loads the sites that ship with this version. */
@ApplicationScoped
class SitesAtOpening {

    private static final String SITES = "sampling_points.csv";

    @Inject
    LoadSites loadSites;

    @Inject
    CurrentActor current;

    void load(@Observes @Priority(800) HouseOpened opened) {
        current.whileBeing(Actor.system(), () -> {
            loadSites.from(CatalogueFile.shipped(SITES));
            return null;
        });
    }
}
