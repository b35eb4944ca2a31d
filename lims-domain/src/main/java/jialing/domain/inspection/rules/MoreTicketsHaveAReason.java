package jialing.domain.inspection.rules;

import jialing.domain.inspection.InspectionCampaign.RiskWeight;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Whoever gets more tickets than others gets them for a reason that is written down. */
public final class MoreTicketsHaveAReason extends Rule<RiskWeight> {

    private static final int LONGEST = 500;

    public MoreTicketsHaveAReason() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "{0} 的签数多于 1 或不同于按风险给出的签数，须写明理由（500 字以内）",
                        "{0} has more than one ticket, or other than its risk gives: say why (500 characters at most)"));
    }

    @Override
    public Verdict judge(RiskWeight given) {
        boolean said = given.reason() != null && !given.reason().isBlank();
        boolean brief = given.reason() == null || given.reason().length() <= LONGEST;
        return Verdict.holdsIf(
                brief && (said || !given.needsReason()), "institutions", String.valueOf(given.institution()));
    }
}
