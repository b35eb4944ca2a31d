package jialing.domain.preparation.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A demand says where it comes from. */
public final class DemandIsReasoned extends Rule<DemandIsReasoned.Given> {

    public record Given(String reason, Integer blanks) {}

    public DemandIsReasoned() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.2.1.3",
                Text.of("请写明依据和 1 至 20 的空白数", "Give the basis, and 1 to 20 blanks"));
    }

    @Override
    public Verdict judge(DemandIsReasoned.Given asked) {
        if (asked.reason() == null || asked.reason().isBlank() || asked.reason().length() > 500) {
            return Verdict.broken("reason");
        }
        return Verdict.holdsIf(asked.blanks() != null && asked.blanks() >= 1 && asked.blanks() <= 20, "blanks");
    }
}
