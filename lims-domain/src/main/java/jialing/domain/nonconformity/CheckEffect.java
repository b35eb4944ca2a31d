package jialing.domain.nonconformity;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.nonconformity.rules.EffectCheckedBySomebodyElse;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** Somebody who owns none of the actions looks whether what was done had its effect (ISO/IEC 17025:2017 8.7.1 d). */
@UseCase
public class CheckEffect {

    @Inject
    Steps steps;

    public Nonconformity check(String number, Boolean effective, String note) {
        Steps.Hand hand = steps.begin(number, Who.CHECKS_EFFECT);
        if (effective == null) {
            throw Refusal.invalid("EffectIsSaid", "effective", "请说明措施是否有效", "Say whether it had its effect");
        }
        new EffectCheckedBySomebodyElse()
                .require(new EffectCheckedBySomebodyElse.Asked(hand.actor().personId(), owners(hand.nonconformity())));
        return steps.take(hand, CourseStep.Kind.CHECK_EFFECT, new Steps.Said(note, null, null, effective));
    }

    static Set<UUID> owners(Nonconformity nonconformity) {
        return nonconformity.actions().stream().map(CorrectiveAction::ownerId).collect(Collectors.toSet());
    }
}
