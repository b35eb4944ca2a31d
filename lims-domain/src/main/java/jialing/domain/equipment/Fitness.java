package jialing.domain.equipment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * 计量确认: somebody compared what a certificate says with what the work needs, and answers for the verdict (JJF 1001-2011 9.12;
 * ISO/IEC 17025:2017 6.4.4, 6.4.5).
 *
 * @param permittedError largest error (MPE) that the work permits, in the certificate's unit
 * @param criteria what it was judged by
 */
public record Fitness(
        UUID id,
        boolean fit,
        BigDecimal permittedError,
        String criteria,
        Instant confirmedAt,
        UUID confirmedBy,
        String confirmedByName) {}
