package jialing.domain.environment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jialing.domain.environment.persistence.SensorTable;
import jialing.domain.environment.rules.SensorKeyIsKnown;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.shared.Refusal;

/** The register of devices that speak for themselves. */
@ApplicationScoped
public class Sensors {

    @Inject
    SensorTable table;

    /** @throws Refusal by {@link SensorKeyIsKnown}, unless this is the key of one that is in use */
    public Sensor speaking(String key) {
        Optional<Sensor> sensor =
                Optional.ofNullable(key).map(CanonicalJson::sha256).flatMap(table::byKey);
        new SensorKeyIsKnown().require(sensor);
        return sensor.orElseThrow();
    }

    /** @throws Refusal when the organisation has none of this code in use */
    public Sensor inUse(String organisation, String code) {
        return table.byCode(organisation, code)
                .filter(sensor -> !sensor.ended())
                .orElseThrow(() -> Refusal.notFound("Sensor", "传感器", code));
    }
}
