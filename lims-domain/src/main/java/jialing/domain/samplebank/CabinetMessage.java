package jialing.domain.samplebank;

import java.math.BigDecimal;
import java.time.Instant;
import jialing.domain.shared.Text;

/**
 * What a cabinet tells.
 *
 * @param number of the message, given by the cabinet, never used again; the same one is taken once
 * @param position code within the cabinet, null for a door
 * @param container its label, null when the cabinet cannot read it
 * @param opener account of the person that the cabinet let in, null when it does not know
 * @param temperature in ℃, measured at that time; null when it has no thermometer
 */
public record CabinetMessage(
        String number,
        CabinetEvent kind,
        String position,
        String container,
        String opener,
        Instant happenedAt,
        BigDecimal temperature) {

    /** What happened at the cabinet. */
    public enum CabinetEvent {
        DOOR_OPENED("开门", "door opened"),
        PUT_IN("放入", "put in"),
        TAKEN_OUT("取出", "taken out");

        private final Text label;

        CabinetEvent(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        public Text label() {
            return label;
        }
    }
}
