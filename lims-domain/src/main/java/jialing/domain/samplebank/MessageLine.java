package jialing.domain.samplebank;

import java.time.Instant;

/** A message of a cabinet in a list. */
public record MessageLine(
        String number,
        CabinetMessage.CabinetEvent kind,
        String position,
        String container,
        String opener,
        Instant happenedAt) {}
