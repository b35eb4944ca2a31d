package jialing.domain.gate.rules;

import java.util.UUID;
import jialing.domain.gate.QualityElement;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An exception is granted by somebody else than the one for whom it is. */
public final class NobodyExceptsThemselves extends Rule<NobodyExceptsThemselves.Asked> {

    /** Who grants an exception for which element. */
    public record Asked(UUID grantor, QualityElement element) {}

    public NobodyExceptsThemselves() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 4.1",
                Text.of("不能给自己准予例外", "Nobody grants an exception to themselves"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(!asked.element().equals(QualityElement.person(asked.grantor())), "element");
    }
}
