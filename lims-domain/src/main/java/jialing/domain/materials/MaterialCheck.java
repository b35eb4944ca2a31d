package jialing.domain.materials;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.shared.Text;

/**
 * Somebody examined a material and gave a verdict; the last verdict counts.
 *
 * @param secondId of the second person of a standardisation; null otherwise
 */
public record MaterialCheck(
        UUID id,
        UUID material,
        String organisation,
        Kind kind,
        boolean passed,
        List<CheckFinding> findings,
        String remark,
        UUID personId,
        String name,
        UUID secondId,
        String secondName,
        Instant at,
        String actHash) {

    /** On which occasion. */
    public enum Kind {
        ACCEPTANCE("验收", "acceptance"),
        INTERMEDIATE("期间核查", "intermediate check"),
        STANDARDISATION("标定", "standardisation");

        private final Text label;

        Kind(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        public Text label() {
            return label;
        }
    }

    /**
     * One thing that was looked at.
     *
     * @param what blank, recovery, appearance …
     * @param found as it was found, in words or digits
     * @param required what was asked for
     */
    public record CheckFinding(String what, String found, String required, boolean passed) {

        static CheckFinding of(String what, BigDecimal found, String unit, String required, boolean passed) {
            return new CheckFinding(what, found.toPlainString() + " " + unit, required, passed);
        }
    }
}
