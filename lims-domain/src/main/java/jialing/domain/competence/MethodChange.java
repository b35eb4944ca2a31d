package jialing.domain.competence;

import java.time.LocalDate;
import java.util.UUID;

/**
 * 方法变更确认: the method standard of a certificate was replaced, and the person has shown to master the new one. Without it a
 * certificate does not carry over (ISO/IEC 17025:2017 6.2.5, 7.2.1.5).
 *
 * @param evidence how it was shown: training, comparison, method verification record
 * @param confirmedOn first day on which the certificate is good for the new method too
 */
public record MethodChange(
        UUID id,
        UUID certificateId,
        String organisation,
        String from,
        String to,
        String evidence,
        LocalDate confirmedOn,
        UUID personId,
        String name,
        String actHash) {}
