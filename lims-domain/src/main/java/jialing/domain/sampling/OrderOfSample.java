package jialing.domain.sampling;

import java.time.LocalDate;
import java.util.UUID;

/** The work order of a sample, as a list shows it. */
public record OrderOfSample(UUID id, String number, String title, LocalDate plannedOn) {}
