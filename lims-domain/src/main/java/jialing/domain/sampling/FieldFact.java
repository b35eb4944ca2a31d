package jialing.domain.sampling;

import java.util.Map;
import java.util.Optional;
import jialing.domain.shared.Text;

/**
 * Something that the samplers have to write down beside the readings.
 *
 * @param name as the circumstances have it
 * @param unit null where it is none
 * @param instrument whether it is the code of an instrument, and not a number
 */
public record FieldFact(String name, Text label, String unit, boolean instrument) {

    public static FieldFact number(String name, Text label, String unit) {
        return new FieldFact(name, label, unit, false);
    }

    public static FieldFact instrument(String name, Text label) {
        return new FieldFact(name, label, null, true);
    }

    /** With what the record has for it; empty where it has nothing, and for an instrument, which is named among its like. */
    Optional<Text> told(Map<String, String> facts) {
        String written = facts.get(name);
        if (instrument || written == null || written.isBlank()) {
            return Optional.empty();
        }
        String value = unit == null ? written.trim() : written.trim() + " " + unit;
        return Optional.of(Text.of(label.zh() + " " + value, label.en() + " " + value));
    }
}
