package jialing.domain.review.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An amended value is a plain decimal number, or says that the content is below the detection limit. */
public class AmendmentIsValue extends Rule<String> {

    /** How an amendment says: below the detection limit in force. */
    public static final String BELOW_LIMIT = "<";

    public AmendmentIsValue() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("“{0}”不是数值；低于检出限请填 <", "\"{0}\" is no number; write < for below the detection limit"));
    }

    @Override
    public Verdict judge(String value) {
        boolean fits = value != null
                && (value.trim().equals(BELOW_LIMIT) || value.trim().matches("-?\\d{1,12}(\\.\\d{1,12})?"));
        return Verdict.holdsIf(fits, "value", value);
    }
}
