package jialing.domain.preparation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.gate.MaterialUse;
import jialing.domain.shared.Sent;

/**
 * Containers digested or extracted together, with blanks that went through everything (HJ 630-2011).
 *
 * @param finalVolumeMl to which each was made up
 * @param temperature in degrees Celsius, null when not of interest
 */
public record PreparationBatch(
        UUID id,
        String number,
        Treatment treatment,
        String method,
        BigDecimal finalVolumeMl,
        int blanks,
        BigDecimal temperature,
        Integer minutes,
        String remark,
        Used elements,
        List<Taken> containers,
        UUID personId,
        String person,
        Instant doneAt) {

    /** What was taken of a container. */
    public record Taken(UUID containerId, String container, BigDecimal taken, Unit unit, boolean duplicate) {}

    public enum Unit {
        GRAM,
        MILLILITRE
    }

    public record Used(List<MaterialUse> materials, List<String> instruments, String room) {

        public Used {
            materials = Sent.all(materials);
            instruments = Sent.all(instruments);
        }
    }
}
