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
    DemoCompetence competence;

    @Inject
    DemoScopes scopes;

    @Inject
    DemoInstruments instruments;

    @Inject
    DemoReferenceMaterials referenceMaterials;

    @Inject
    DemoQualitySystem qualitySystem;

    @Inject
    DemoStore store;

    @Inject
    DemoRooms rooms;

    @Inject
    DemoSampleBank sampleBank;

    @Inject
    DemoCharts charts;

    @Inject
    DemoVerifications verifications;

    @Inject
    CurrentActor current;

    void fill(@Observes @Priority(9000) HouseOpened opened) {
        if (opened.demo()) {
            current.whileBeing(Actor.system(), this::fill);
        }
    }

    private Void fill() {
        var catalogue = Catalogue.shipped();
        boolean newCity = people.enrol(catalogue);
        competence.appointSignatories();
        if (newCity) {
            competence.begin();
        }
        scopes.register(catalogue);
        instruments.register();
        referenceMaterials.register();
        qualitySystem.fill();
        store.fill();
        rooms.register();
        sampleBank.fill();
        charts.fill();
        verifications.fill();
        return null;
    }
}
