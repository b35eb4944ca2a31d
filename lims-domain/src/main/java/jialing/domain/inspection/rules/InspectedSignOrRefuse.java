package jialing.domain.inspection.rules;

import java.util.Optional;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A representative of the inspected signs too; where that is refused, it is said why. */
public final class InspectedSignOrRefuse extends Rule<InspectedSignOrRefuse.Side> {

    private static final int LONGEST = 1000;

    /** @param organisation of whoever signed for the inspected; empty where nobody did */
    public record Side(String inspected, Optional<String> organisation, String refusal) {}

    public InspectedSignOrRefuse() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "须由被检查机构 {0} 的代表（授权签字人、质量管理员或管理员）签名；拒签的写明情况（1000 字以内）",
                        "A representative of {0} (signatory, quality officer or administrator) signs; if they refuse, say so (1000 characters at most)"));
    }

    @Override
    public Verdict judge(Side side) {
        boolean refused = side.refusal() != null;
        if (refused) {
            return Verdict.holdsIf(
                    side.organisation().isEmpty() && side.refusal().length() <= LONGEST, "refusal", side.inspected());
        }
        return Verdict.holdsIf(
                side.organisation().filter(side.inspected()::equals).isPresent(), "account", side.inspected());
    }
}
