package jialing.domain.organisation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jialing.domain.catalogue.CatalogueFile;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.HouseOpened;

/** Loads the institutions of the network that ship with this version. */
@ApplicationScoped
class OrganisationsAtOpening {

    @Inject
    LoadOrganisations loadOrganisations;

    @Inject
    CurrentActor current;

    void load(@Observes @Priority(400) HouseOpened opened) {
        current.whileBeing(Actor.system(), () -> loadOrganisations.load(CatalogueFile.shipped("organisations.csv")));
    }
}
