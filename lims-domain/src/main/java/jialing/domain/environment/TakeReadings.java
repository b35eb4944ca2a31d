package jialing.domain.environment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jialing.domain.environment.rules.DeliveryIsBounded;
import jialing.domain.environment.rules.ReadingIsPossible;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.UseCase;

/** Somebody reads the thermometer and writes down what it shows. */
@UseCase
public class TakeReadings {

    @Inject
    Places places;

    @Inject
    ReadingIntake intake;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param organisation null for the actor's own
     * @param readings those without a time were read just now
     */
    public record Command(String organisation, String place, List<AmbientReading> readings) {}

    /** @return how many were new */
    public int take(Command command) {
        Actor actor = current.mustBe(EnvironmentDuty.READS);
        String organisation = Optional.ofNullable(command.organisation()).orElse(actor.organisation());
        actor.mustActFor(organisation);
        Place place = places.byCode(organisation, command.place());
        new DeliveryIsBounded().require(command.readings());
        Instant now = clock.now();
        var objections = new Objections();
        List<AmbientReading> readings = command.readings().stream()
                .map(each -> each == null || each.measuredAt() != null
                        ? each
                        : new AmbientReading(each.quantity(), now, each.value()))
                .toList();
        readings.forEach(each -> objections.hear(new ReadingIsPossible(), new ReadingIsPossible.Asked(each, now)));
        objections.refuseIfAny();
        return intake.take(place, IntakeSource.HAND, null, kept(readings), null);
    }

    /** With times as the database keeps them. */
    static List<AmbientReading> kept(List<AmbientReading> readings) {
        return readings.stream()
                .map(each -> new AmbientReading(each.quantity(), LabClock.kept(each.measuredAt()), each.value()))
                .toList();
    }
}
