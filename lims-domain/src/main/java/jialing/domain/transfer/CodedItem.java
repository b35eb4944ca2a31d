package jialing.domain.transfer;

import java.util.UUID;

/**
 * A line of a key.
 *
 * @param code of the sample in the laboratory
 * @param codedSample its id there
 */
public record CodedItem(String code, UUID codedSample, ConsignedItem item) {}
