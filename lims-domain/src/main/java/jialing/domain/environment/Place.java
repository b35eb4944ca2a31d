package jialing.domain.environment;

import java.util.UUID;

/**
 * A room, a storage, or something that stands in one.
 *
 * @param code in the organisation's register; what the gate and a sample's storage place name
 * @param version from 1
 * @param parent code of the place that it stands in, null for none
 * @param keeperId who looks after it, null for nobody
 */
public record Place(
        UUID id,
        int version,
        String organisation,
        String code,
        String nameZh,
        String nameEn,
        PlaceKind kind,
        String parent,
        UUID keeperId,
        String keeperName) {}
