package jialing.domain.nonconformity;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.nonconformity.rules.ActionHasOwnerAndDay;
import jialing.domain.nonconformity.rules.NoteSaysWhatWasDone;
import jialing.domain.people.Colleagues;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** A corrective action is decided: what, who carries it out, by when (ISO/IEC 17025:2017 8.7.1 b, c). */
@UseCase
public class DecideAction {

    @Inject
    Steps steps;

    @Inject
    Colleagues colleagues;

    @Inject
    LabClock clock;

    public record Command(String number, String what, UUID owner, LocalDate dueOn) {}

    public Nonconformity decide(Command command) {
        Steps.Hand hand = steps.begin(command.number(), Who.EVALUATES);
        Optional<Colleagues.Colleague> owner = colleagues.with(null).stream()
                .filter(each -> each.personId().equals(command.owner()))
                .findFirst();
        new NoteSaysWhatWasDone().require(command.what());
        new ActionHasOwnerAndDay()
                .require(new ActionHasOwnerAndDay.Given(owner.isPresent(), command.dueOn(), clock.today()));
        var action = new CorrectiveAction(
                TimeOrderedId.next(),
                command.what().trim(),
                owner.orElseThrow().personId(),
                owner.orElseThrow().name(),
                command.dueOn(),
                clock.now());
        return steps.take(hand, CourseStep.Kind.DECIDE_ACTION, Steps.Said.about(action, command.what()));
    }
}
