package jialing.domain.review.rules;

import jialing.domain.biology.Presence;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An amended value is a plain decimal number, or says that the content is below the detection limit; what is there or is not stays so. */
public class AmendmentIsValue extends Rule<AmendmentIsValue.Amendment> {

    /** How an amendment says: below the detection limit in force. */
    public static final String BELOW_LIMIT = "<";

    /** @param qualitative whether it amends what is there or is not */
    public record Amendment(String value, boolean qualitative) {}

    public AmendmentIsValue() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "“{0}”不合所更正的结果：数值结果填数，低于检出限填 <；定性结果填“检出”或“未检出”",
                        "\"{0}\" does not fit what is amended: a number, or < for below the detection limit; 检出 or 未检出 for what"
                                + " is there or is not"));
    }

    @Override
    public Verdict judge(Amendment amendment) {
        String value = amendment.value();
        boolean fits = value != null
                && (amendment.qualitative()
                        ? Presence.called(value.trim()).isPresent()
                        : value.trim().equals(BELOW_LIMIT) || value.trim().matches("-?\\d{1,12}(\\.\\d{1,12})?"));
        return Verdict.holdsIf(fits, "value", value);
    }
}
