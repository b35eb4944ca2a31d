package jialing.domain.nonconformity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jialing.domain.nonconformity.rules.ActionsAreDone;
import jialing.domain.nonconformity.rules.EffectIsChecked;
import jialing.domain.nonconformity.rules.NobodyClosesTheOwn;
import jialing.domain.nonconformity.rules.StepInTurn;
import jialing.domain.nonconformity.rules.StopIsDecided;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Objections;
import jialing.domain.shared.UseCase;

/** The quality officer, who had no hand in the work it is about, closes a nonconformity with the own signature. */
@UseCase
public class CloseNonconformity {

    @Inject
    Steps steps;

    @Inject
    WorkersBehind workers;

    @Inject
    Event<NonconformityClosed> closed;

    public Nonconformity close(String number, String note, SigningMeans means) {
        Steps.Hand hand = steps.begin(number, Who.CLOSES);
        Nonconformity nonconformity = hand.nonconformity();
        new StepInTurn().require(new StepInTurn.Asked(number, CourseStep.Kind.CLOSE, nonconformity.state()));
        new Objections()
                .hear(new ActionsAreDone(), new ActionsAreDone.Standing(number, nonconformity.state()))
                .hear(new EffectIsChecked(), new EffectIsChecked.Standing(number, nonconformity.state()))
                .hear(new StopIsDecided(), new StopIsDecided.Standing(number, nonconformity.isStopped()))
                .hear(
                        new NobodyClosesTheOwn(),
                        new NobodyClosesTheOwn.Asked(
                                number,
                                hand.actor().personId(),
                                workers.behind(nonconformity),
                                CheckEffect.owners(nonconformity)))
                .refuseIfAny();
        Nonconformity now = steps.takeSigned(hand, CourseStep.Kind.CLOSE, Steps.Said.note(note), means);
        closed.fire(new NonconformityClosed(
                now.id(), now.organisation(), number, now.closedAt().orElseThrow()));
        return now;
    }
}
