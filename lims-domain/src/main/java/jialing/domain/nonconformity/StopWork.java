package jialing.domain.nonconformity;

import jakarta.inject.Inject;
import jialing.domain.nonconformity.rules.StopOrResumption;
import jialing.domain.shared.UseCase;

/** Work on what a nonconformity concerns is stopped; anybody of the laboratory may, for the gate to let nothing through (ISO/IEC 17025:2017 7.10.1 b). */
@UseCase
public class StopWork {

    @Inject
    Steps steps;

    public Nonconformity stop(String number, String reason) {
        Steps.Hand hand = steps.begin(number, Who.WORKS_HERE);
        new StopOrResumption()
                .require(new StopOrResumption.Asked(number, hand.nonconformity().isStopped(), true));
        return steps.take(hand, CourseStep.Kind.STOP_WORK, Steps.Said.note(reason));
    }
}
