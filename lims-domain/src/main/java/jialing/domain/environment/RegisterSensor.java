package jialing.domain.environment;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import jialing.domain.environment.persistence.SensorTable;
import jialing.domain.environment.rules.SensorIsDescribed;
import jialing.domain.environment.rules.SensorIsNew;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** A sensor comes into the register and gets its key, gets another key or place, or is heard no more. The key is shown once. */
@UseCase
public class RegisterSensor {

    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    SensorTable table;

    @Inject
    Sensors sensors;

    @Inject
    Places places;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /** @param key to be put into the sensor; nobody can tell it again */
    public record WithKey(Sensor sensor, String key) {}

    public WithKey register(String code, String placeCode, String description) {
        Actor actor = responsible();
        new SensorIsDescribed().require(new SensorIsDescribed.Asked(code, description));
        Place place = places.byCode(actor.organisation(), placeCode);
        new SensorIsNew()
                .require(new SensorIsNew.Asked(
                        code, table.byCode(actor.organisation(), code).isPresent()));
        String key = freshKey();
        var sensor = new Sensor(
                TimeOrderedId.next(),
                1,
                actor.organisation(),
                code,
                place.code(),
                description.trim(),
                CanonicalJson.sha256(key),
                false);
        return new WithKey(keep(sensor, Verb.REGISTER, actor), key);
    }

    /** The former key opens nothing any more. */
    public WithKey renewKey(String code) {
        Actor actor = responsible();
        String key = freshKey();
        return new WithKey(
                keep(sensors.inUse(actor.organisation(), code).withKey(CanonicalJson.sha256(key)), Verb.AMEND, actor),
                key);
    }

    public Sensor move(String code, String placeCode) {
        Actor actor = responsible();
        Sensor sensor = sensors.inUse(actor.organisation(), code);
        return keep(sensor.at(places.byCode(actor.organisation(), placeCode).code()), Verb.AMEND, actor);
    }

    public Sensor end(String code) {
        Actor actor = responsible();
        return keep(sensors.inUse(actor.organisation(), code).silenced(), Verb.STRIKE, actor);
    }

    private Actor responsible() {
        return current.mustBe(Capacity.QUALITY_OFFICER, Capacity.EQUIPMENT_OFFICER);
    }

    private Sensor keep(Sensor sensor, Verb verb, Actor actor) {
        var subject = new Subject("Sensor", sensor.id(), sensor.version());
        RecordedAct act = ledger.record(Act.of(
                verb,
                subject,
                actor,
                EnvironmentDuty.of(actor),
                Map.of(
                        "code", sensor.code(),
                        "place", sensor.place(),
                        "description", sensor.description(),
                        "ended", sensor.ended())));
        table.add(sensor, act);
        return sensor;
    }

    private static String freshKey() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
