package jialing.domain.samplebank;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a container is by its last movement.
 *
 * @param storedAt when it came into the bank first
 * @param ordinal of its last movement, from 1
 * @param cabinet null unless it is stored
 * @param position within the cabinet, null unless it is stored
 * @param requestId by which it is out, else null
 * @param holderName who has it, null unless it is out
 * @param dueOn last day on which it may be out
 * @param massLeftG of solids, null when nobody weighed it
 * @param since of the last movement
 */
public record BankedContainer(
        UUID containerId,
        String organisation,
        String containerCode,
        UUID sampleId,
        String matrix,
        RetentionPurpose purpose,
        Instant storedAt,
        int ordinal,
        BankState state,
        String cabinet,
        String position,
        UUID requestId,
        String holderName,
        LocalDate dueOn,
        BigDecimal massLeftG,
        Instant since) {

    /** Label of its position, null when it has none. */
    public String lies() {
        return BankPosition.label(cabinet, position);
    }

    BankedContainer moved(BankMovement movement, LocalDate due) {
        return new BankedContainer(
                containerId,
                organisation,
                containerCode,
                sampleId,
                matrix,
                purpose,
                storedAt,
                movement.ordinal(),
                movement.state(),
                movement.cabinet(),
                movement.position(),
                movement.state() == BankState.HANDED_OUT ? movement.requestId() : null,
                movement.holderName(),
                due,
                movement.massLeftG() == null ? massLeftG : movement.massLeftG(),
                movement.movedAt());
    }
}
