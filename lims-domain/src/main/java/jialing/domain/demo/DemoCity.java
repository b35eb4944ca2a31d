package jialing.domain.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jialing.domain.catalogue.Catalogue;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.HouseOpened;

/** Fills the demo city, where it is wanted. Done again it changes nothing. */
@ApplicationScoped
class DemoCity {

    @Inject
    DemoPeople people;

    @Inject
    DemoScopes scopes;

    @Inject
    DemoInstruments instruments;

    @Inject
    DemoReferenceMaterials referenceMaterials;

    @Inject
    DemoStore store;

    @Inject
    CurrentActor current;

    void fill(@Observes @Priority(9000) HouseOpened opened) {
        if (opened.demo()) {
            current.whileBeing(Actor.system(), this::fill);
        }
    }

    private Void fill() {
        var catalogue = Catalogue.shipped();
        people.enrol(catalogue);
        scopes.register(catalogue);
        instruments.register();
        referenceMaterials.register();
        store.fill();
        return null;
    }
}
