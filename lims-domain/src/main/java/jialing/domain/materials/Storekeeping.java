package jialing.domain.materials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Verb;
import jialing.domain.materials.persistence.MaterialTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Numbers;
import jialing.domain.shared.Refusal;

/** What all acts on materials have in common: the material of one's own laboratory, the capacity, the number on the label. */
@ApplicationScoped
class Storekeeping {

    private static final int CENTURY = 100;

    @Inject
    MaterialTable materials;

    @Inject
    Numbers numbers;

    @Inject
    CurrentActor current;

    /** Somebody who acts on a material of the own laboratory. */
    record Keeper(Actor actor, Capacity capacity, Material material) {

        Act act(Verb verb, Object content) {
            return Act.of(verb, material.subject(), actor, capacity, content);
        }
    }

    /** @throws Refusal when there is no such material, it is another laboratory's, or none of the capacities is held */
    Keeper keeper(UUID material, Capacity... oneOf) {
        Actor actor = current.mustBe(oneOf);
        Material kept = materials.find(material).orElseThrow(() -> Refusal.notFound("Material", "物料", material));
        actor.mustActFor(kept.organisation());
        return new Keeper(actor, capacity(actor, oneOf), kept);
    }

    /** The first of these that is held. */
    static Capacity capacity(Actor actor, Capacity... oneOf) {
        return Stream.of(oneOf).filter(actor::holds).findFirst().orElseThrow();
    }

    /** For the label: organisation, year and a running number, e.g. {@code CQWZ-M26-00017}. */
    String nextNumber(String organisation, Instant at) {
        int year = LabClock.dayOf(at).getYear() % CENTURY;
        long next = numbers.next("material/%s/%02d".formatted(organisation, year));
        return "%s-M%02d-%05d".formatted(organisation.replace("-", ""), year, next);
    }

    static String given(String text, String field, String zh, String en) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid("TextGiven", field, "请填写" + zh, "Give the " + en);
        }
        return text.strip();
    }
}
