package jialing.domain.competence.rules;

import java.util.UUID;
import jialing.domain.competence.TrainingPlan;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A record stands behind a plan for the same person, and a plan is done once. */
public class TrainingFitsThePlan extends Rule<TrainingFitsThePlan.Pair> {

    /** @param plan null for what was not planned */
    public record Pair(TrainingPlan plan, UUID person, String organisation) {}

    public TrainingFitsThePlan() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.2.5 c)",
                Text.of("培训计划属于他人或已完成", "The plan is for somebody else, or done already"));
    }

    @Override
    public Verdict judge(Pair pair) {
        TrainingPlan plan = pair.plan();
        return Verdict.holdsIf(
                plan == null
                        || (!plan.done()
                                && plan.personId().equals(pair.person())
                                && plan.organisation().equals(pair.organisation())),
                "plan");
    }
}
