package jialing.domain.nonconformity;

import jakarta.inject.Inject;
import jialing.domain.nonconformity.rules.EvaluationIsComplete;
import jialing.domain.shared.UseCase;

/** How much hangs on it, earlier results too, what caused it, and whether it could recur (ISO/IEC 17025:2017 7.10.1 c, 7.10.3, 8.7.1 b). */
@UseCase
public class EvaluateNonconformity {

    @Inject
    Steps steps;

    /** @param cause what caused it, in words */
    public record Command(
            String number, String significance, CauseCategory category, String cause, Boolean couldRecur) {}

    public Nonconformity evaluate(Command command) {
        Steps.Hand hand = steps.begin(command.number(), Who.EVALUATES);
        new EvaluationIsComplete()
                .require(new EvaluationIsComplete.Given(
                        command.significance(), command.category(), command.couldRecur()));
        var evaluation =
                new CourseStep.Evaluation(command.significance().trim(), command.category(), command.couldRecur());
        return steps.take(hand, CourseStep.Kind.EVALUATE, new Steps.Said(command.cause(), null, evaluation, null));
    }
}
