package jialing.domain.environment.rules;

import java.util.regex.Pattern;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A sensor has a code that can be part of an MQTT topic, and says what it is. */
public final class SensorIsDescribed extends Rule<SensorIsDescribed.Asked> {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final int LONGEST = 200;

    public record Asked(String code, String description) {}

    public SensorIsDescribed() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "OASIS MQTT 3.1.1 section 4.7",
                Text.of(
                        "传感器须有编号（字母、数字、- . _，不超过 40 字）和说明",
                        "A sensor has a code (letters, digits, - . _, up to 40) and a description"));
    }

    @Override
    public Verdict judge(Asked asked) {
        if (asked.code() == null || !CODE.matcher(asked.code()).matches()) {
            return Verdict.broken("code");
        }
        String description = asked.description();
        return Verdict.holdsIf(
                description != null && !description.isBlank() && description.length() <= LONGEST, "description");
    }
}
