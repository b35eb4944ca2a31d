package jialing.domain.nonconformity;

import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.nonconformity.rules.OwnerCarriesOut;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** The owner has carried out a corrective action and says what was done (ISO/IEC 17025:2017 8.7.1 c). */
@UseCase
public class CompleteAction {

    @Inject
    Steps steps;

    public Nonconformity complete(String number, UUID actionId, String note) {
        Steps.Hand hand = steps.begin(number, Who.WORKS_HERE);
        CorrectiveAction action = hand.nonconformity().openActions().stream()
                .filter(each -> each.id().equals(actionId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("OpenAction", "未完成的纠正措施", actionId));
        new OwnerCarriesOut()
                .require(new OwnerCarriesOut.Pair(
                        action.ownerId(), action.owner(), hand.actor().personId()));
        return steps.take(hand, CourseStep.Kind.COMPLETE_ACTION, Steps.Said.about(action, note));
    }
}
