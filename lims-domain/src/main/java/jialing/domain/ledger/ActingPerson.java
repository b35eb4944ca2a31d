package jialing.domain.ledger;

import java.util.UUID;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;

/** A person in an act, in the capacity held at that moment. The name is kept as it was then. */
public record ActingPerson(UUID personId, String name, String organisation, Capacity capacity) {

    public static ActingPerson of(Actor actor, Capacity capacity) {
        return new ActingPerson(actor.personId(), actor.name(), actor.organisation(), capacity);
    }
}
