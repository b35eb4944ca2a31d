package jialing.domain.samplebank;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Something happened to a container of the bank.
 *
 * @param ordinal of the container's movements, from 1
 * @param state in which it is from then on
 * @param requestId by which it went out or came back, else null
 * @param holder who has it from then on, null unless it went out
 * @param massLeftG null when nobody weighed it
 */
public record BankMovement(
        UUID id,
        String organisation,
        UUID containerId,
        String containerCode,
        int ordinal,
        BankState state,
        String cabinet,
        String position,
        UUID requestId,
        UUID holder,
        String holderName,
        BigDecimal massLeftG,
        String remark,
        UUID personId,
        String name,
        Instant movedAt,
        String actHash) {}
