package jialing.domain.materials;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jialing.domain.shared.Text;

/**
 * Something went into the store or left it.
 *
 * @param change in the material's own unit, negative when it left
 * @param place where it is kept from now on; null when that did not change
 * @param secondId who unlocked with the first person; null where one is enough
 */
public record StockMovement(
        UUID id,
        UUID material,
        String organisation,
        Kind kind,
        BigDecimal change,
        String place,
        String purpose,
        UUID personId,
        String name,
        UUID secondId,
        String secondName,
        Instant at,
        String actHash) {

    /** Which way, and what for. */
    public enum Kind {
        IN("入库", "in", 1),
        OUT("领用", "out", -1),
        RETURN("退回", "return", 1),
        DISPOSE("处置", "dispose", -1);

        private final Text label;
        private final int direction;

        Kind(String zh, String en, int direction) {
            this.label = Text.of(zh, en);
            this.direction = direction;
        }

        public Text label() {
            return label;
        }

        boolean isOut() {
            return direction < 0;
        }

        BigDecimal change(BigDecimal amount) {
            return direction < 0 ? amount.negate() : amount;
        }
    }
}
