package jialing.domain.materials;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * One material went into another.
 *
 * @param uncertainty standard uncertainty of what was taken, in the same unit
 */
public record LineageLine(
        UUID child,
        UUID parent,
        Ingredient.Role role,
        BigDecimal taken,
        AmountUnit unit,
        BigDecimal uncertainty,
        String vessel,
        String instrument,
        Instant madeAt) {}
