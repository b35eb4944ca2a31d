package jialing.domain.biology;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import jialing.domain.shared.Text;

/** Whether an organism was found in the examined amount. It says nothing of how many there were. */
public enum Presence {
    DETECTED("检出", "detected"),
    NOT_DETECTED("未检出", "not detected");

    private final Text label;

    Presence(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Found in one portion is found. */
    public static Presence inAnyOf(Collection<Boolean> portions) {
        return portions.contains(true) ? DETECTED : NOT_DETECTED;
    }

    /** As a report has it: 检出, 未检出. */
    public static Optional<Presence> called(String zh) {
        return Stream.of(values()).filter(each -> each.label.zh().equals(zh)).findFirst();
    }

    public Text label() {
        return label;
    }
}
