package jialing.domain.nonconformity;

import jakarta.inject.Inject;
import jialing.domain.nonconformity.rules.StopOrResumption;
import jialing.domain.shared.UseCase;

/** Who has the authority lets stopped work go on, or says how it is done without the thing (ISO/IEC 17025:2017 7.10.1 f). */
@UseCase
public class ResumeWork {

    @Inject
    Steps steps;

    public Nonconformity resume(String number, String reason) {
        Steps.Hand hand = steps.begin(number, Who.RESUMES);
        new StopOrResumption()
                .require(new StopOrResumption.Asked(number, hand.nonconformity().isStopped(), false));
        return steps.take(hand, CourseStep.Kind.RESUME_WORK, Steps.Said.note(reason));
    }
}
