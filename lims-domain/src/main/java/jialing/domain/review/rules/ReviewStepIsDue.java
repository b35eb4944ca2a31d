package jialing.domain.review.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Check, review and sign-off follow each other; none is left out or taken twice. */
public class ReviewStepIsDue extends Rule<PersonAtStep> {

    public ReviewStepIsDue() {
        super(Refusal.Kind.CONFLICT, "HJ 630-2011", Text.of("现在应办的是“{0}”，不能办理“{1}”", "{2} is due now, not {3}"));
    }

    @Override
    public Verdict judge(PersonAtStep asking) {
        String dueZh = asking.due().map(kind -> kind.label().zh()).orElse("—");
        String dueEn = asking.due().map(kind -> kind.label().en()).orElse("nothing");
        return Verdict.holdsIf(
                asking.due().filter(asking.step()::equals).isPresent(),
                null,
                dueZh,
                asking.step().label().zh(),
                dueEn,
                asking.step().label().en());
    }
}
