package jialing.domain.samplebank;

import java.util.UUID;

/**
 * A cabinet, rack or shelf of the sample bank.
 *
 * @param code in the organisation's register
 * @param version from 1
 * @param place code of the room, storage or refrigerator that it stands in
 * @param device code of the sensor by whose key it speaks, null when it does not
 */
public record Cabinet(
        UUID id,
        int version,
        String organisation,
        String code,
        String nameZh,
        String nameEn,
        String place,
        String device) {}
