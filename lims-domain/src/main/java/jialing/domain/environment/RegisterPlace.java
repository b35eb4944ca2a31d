package jialing.domain.environment;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.environment.persistence.PlaceTable;
import jialing.domain.environment.rules.PlaceIsDescribed;
import jialing.domain.environment.rules.PlaceIsNew;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Persons;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** A place comes into the register, or is described anew: another name, another keeper, somewhere else. */
@UseCase
public class RegisterPlace {

    @Inject
    PlaceTable table;

    @Inject
    Places places;

    @Inject
    Persons persons;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /** @param organisation null for the actor's own */
    public record Command(
            String organisation,
            String code,
            String nameZh,
            String nameEn,
            PlaceKind kind,
            String parent,
            UUID keeper) {}

    public Place register(Command command) {
        Actor actor = responsible(command);
        Place place = described(command, TimeOrderedId.next(), 1, organisation(command, actor));
        new PlaceIsNew().require(places.find(place.organisation(), place.code()));
        return keep(place, Verb.REGISTER, actor);
    }

    /** The code stays. */
    public Place describeAnew(Command command) {
        Actor actor = responsible(command);
        Place before = places.byCode(organisation(command, actor), command.code());
        return keep(described(command, before.id(), before.version() + 1, before.organisation()), Verb.AMEND, actor);
    }

    private Actor responsible(Command command) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER, Capacity.EQUIPMENT_OFFICER, Capacity.SYSTEM);
        return actor.mustActFor(organisation(command, actor));
    }

    private static String organisation(Command command, Actor actor) {
        return Optional.ofNullable(command.organisation()).orElse(actor.organisation());
    }

    private Place described(Command command, UUID id, int version, String organisation) {
        String parent = command.parent() == null || command.parent().isBlank()
                ? null
                : command.parent().trim();
        var place = new Place(
                id,
                version,
                organisation,
                command.code(),
                command.nameZh(),
                command.nameEn(),
                command.kind(),
                parent,
                command.keeper(),
                command.keeper() == null ? null : persons.nameOf(command.keeper()));
        new PlaceIsDescribed().require(place);
        if (parent != null) {
            places.byCode(organisation, parent);
        }
        return place;
    }

    private Place keep(Place place, Verb verb, Actor actor) {
        var subject = new Subject("Place", place.id(), place.version());
        Capacity as = EnvironmentDuty.of(actor);
        RecordedAct act = ledger.record(Act.of(verb, subject, actor, as, place).inOrganisation(place.organisation()));
        table.add(place, act);
        return place;
    }
}
