package jialing.domain.transfer.rules;

import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A consignment is given up by two people of the house, with a reason. */
public final class TwoGiveItUp extends Rule<TwoGiveItUp.Given> {

    private static final int LONGEST = 1000;

    public record Given(String reason, UUID first, UUID second, String organisation, String organisationOfSecond) {}

    public TwoGiveItUp() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "中止委托须写明理由（1000 字以内），由本单位两人签名",
                        "To give a consignment up takes a reason (1000 characters at most) and the signatures of two people of this organisation"));
    }

    @Override
    public Verdict judge(Given given) {
        if (given.reason() == null || given.reason().isBlank() || given.reason().length() > LONGEST) {
            return Verdict.broken("reason");
        }
        return Verdict.holdsIf(
                !given.first().equals(given.second()) && given.organisation().equals(given.organisationOfSecond()),
                "account");
    }
}
