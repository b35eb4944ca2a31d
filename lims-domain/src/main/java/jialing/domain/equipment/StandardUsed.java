package jialing.domain.equipment;

import java.util.UUID;

/**
 * With what a calibration was done: one of these is named.
 *
 * @param instrument code of a working standard of the house
 * @param outside a standard outside it
 */
public record StandardUsed(String instrument, UUID outside) {}
