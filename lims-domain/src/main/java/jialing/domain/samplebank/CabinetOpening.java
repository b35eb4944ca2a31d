package jialing.domain.samplebank;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A position that a cabinet may open, for whom and what.
 *
 * @param position code within the cabinet; null where the container is out and is to be brought back to any
 * @param account of the person, as a card names it
 * @param until last day
 */
public record CabinetOpening(
        String position,
        String container,
        String request,
        UUID requester,
        String account,
        String name,
        LocalDate until) {}
