package jialing.domain.environment;

import java.util.UUID;

/**
 * A device that sends readings by itself and shows a key of its own, of which only the hash is kept.
 *
 * @param place code of the place that it watches
 * @param keyHash SHA-256 of the key, lower-case hex
 * @param ended it is heard no more
 */
public record Sensor(
        UUID id,
        int version,
        String organisation,
        String code,
        String place,
        String description,
        String keyHash,
        boolean ended) {

    Sensor withKey(String otherHash) {
        return new Sensor(id, version + 1, organisation, code, place, description, otherHash, ended);
    }

    Sensor at(String otherPlace) {
        return new Sensor(id, version + 1, organisation, code, otherPlace, description, keyHash, ended);
    }

    Sensor silenced() {
        return new Sensor(id, version + 1, organisation, code, place, description, keyHash, true);
    }
}
