package jialing.domain.preparation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A part of a container, a container itself. Mass in grams. */
public record Portion(
        UUID container,
        String code,
        UUID parent,
        BigDecimal mass,
        Sieve sieve,
        Purpose purpose,
        String madeBy,
        Instant madeAt) {}
