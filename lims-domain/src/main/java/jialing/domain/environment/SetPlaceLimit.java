package jialing.domain.environment;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.environment.persistence.PlaceTable;
import jialing.domain.environment.rules.LimitIsSound;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** Between which values a quantity has to stay in a place, from today or a later day on. One that is open on all sides ends the former. */
@UseCase
public class SetPlaceLimit {

    @Inject
    PlaceTable table;

    @Inject
    Places places;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param organisation null for the actor's own
     * @param from null for today
     */
    public record Command(
            String organisation,
            String place,
            AmbientQuantity quantity,
            BigDecimal low,
            BigDecimal high,
            Integer validMinutes,
            LocalDate from,
            String reason) {}

    public PlaceLimit set(Command command) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER, Capacity.SYSTEM);
        String organisation = Optional.ofNullable(command.organisation()).orElse(actor.organisation());
        actor.mustActFor(organisation);
        Place place = places.byCode(organisation, command.place());
        LocalDate today = clock.today();
        UUID id = TimeOrderedId.next();
        var limit = new PlaceLimit(
                id,
                place.code(),
                command.quantity(),
                command.low(),
                command.high(),
                command.validMinutes(),
                Optional.ofNullable(command.from()).orElse(today),
                command.reason() == null ? null : command.reason().trim(),
                actor.name(),
                clock.now());
        boolean loaded = actor.holds(Capacity.SYSTEM);
        new LimitIsSound().require(new LimitIsSound.Asked(limit, loaded ? null : today));
        RecordedAct act = ledger.record(
                Act.of(Verb.SET_PLACE_LIMIT, Subject.of("PlaceLimit", id), actor, EnvironmentDuty.of(actor), limit)
                        .inOrganisation(organisation));
        table.add(limit, organisation, actor, act);
        return limit;
    }
}
