package jialing.domain.materials;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * How a solution was made.
 *
 * @param procedure the method or instruction that it follows; null when none was named
 * @param finalUncertainty standard uncertainty of the final volume, in its unit
 * @param ownDays shelf life of its own; what went into it may shorten it
 */
public record Solution(
        UUID material,
        String organisation,
        String procedure,
        BigDecimal finalVolume,
        AmountUnit finalUnit,
        BigDecimal finalUncertainty,
        String vessel,
        String instrument,
        int ownDays,
        String remark,
        UUID preparedBy,
        String preparedByName,
        Instant preparedAt,
        String actHash) {}
