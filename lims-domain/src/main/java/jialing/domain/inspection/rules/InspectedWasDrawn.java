package jialing.domain.inspection.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Inspected is who was drawn, and once in a round. */
public final class InspectedWasDrawn extends Rule<InspectedWasDrawn.Asked> {

    public record Asked(String institution, boolean drawn, boolean opened) {}

    public InspectedWasDrawn() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of(
                        "{0} 未被抽中，或本次抽查已对其开展检查",
                        "{0} was not drawn, or its inspection in this round is opened already"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(asked.drawn() && !asked.opened(), "institution", String.valueOf(asked.institution()));
    }
}
