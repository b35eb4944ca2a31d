package jialing.domain.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One version of a contract; the newest counts.
 *
 * @param number as the parties call it
 * @param until last day; null where it has no end
 * @param amount yuan; null where none was agreed
 * @param sha256 of the file, byte for byte
 * @param reason why it follows the version before; null for the first
 */
public record Contract(
        UUID id,
        String organisation,
        int version,
        String number,
        String counterparty,
        String subject,
        LocalDate since,
        LocalDate until,
        BigDecimal amount,
        String fileName,
        String mediaType,
        String sha256,
        String reason,
        String signer,
        Instant signedAt) {

    /** From so many days before its last one on somebody is warned; chosen by the house, as for certificates. */
    public static final int WARNED_DAYS = 60;

    public ContractState stateOn(LocalDate day) {
        if (day.isBefore(since)) {
            return ContractState.TO_COME;
        }
        if (until == null || until.isAfter(day.plusDays(WARNED_DAYS))) {
            return ContractState.IN_FORCE;
        }
        return until.isBefore(day) ? ContractState.ENDED : ContractState.ENDS_SOON;
    }
}
