package jialing.domain.environment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import jialing.domain.environment.rules.DeliveryIsBounded;
import jialing.domain.environment.rules.ReadingIsPossible;
import jialing.domain.environment.rules.SensorSpeaksForItself;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.UseCase;

/**
 * A sensor delivers readings, over whichever protocol, and the house takes them. Sent twice they change nothing, so a sensor MAY send
 * again what it is not sure about, and every node MAY listen.
 */
@UseCase
public class TakeSensorReadings {

    @Inject
    Sensors sensors;

    @Inject
    Places places;

    @Inject
    ReadingIntake intake;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param named code of the sensor as the protocol names it, null where only the key does
     * @param key the sensor's own
     */
    public record Command(String named, String key, List<AmbientReading> readings) {}

    /** @param added how many were new */
    public record Taken(String sensor, int received, int added) {}

    public Taken take(Command command) {
        current.mustBe(Capacity.SYSTEM);
        Sensor sensor = sensors.speaking(command.key());
        new SensorSpeaksForItself().require(new SensorSpeaksForItself.Asked(command.named(), sensor.code()));
        new DeliveryIsBounded().require(command.readings());
        Instant now = clock.now();
        var objections = new Objections();
        command.readings()
                .forEach(each -> objections.hear(new ReadingIsPossible(), new ReadingIsPossible.Asked(each, now)));
        objections.refuseIfAny();
        Place place = places.byCode(sensor.organisation(), sensor.place());
        List<AmbientReading> readings = TakeReadings.kept(command.readings());
        int added = intake.take(place, IntakeSource.SENSOR, sensor.code(), readings, null);
        return new Taken(sensor.code(), readings.size(), added);
    }
}
