package jialing.domain.nonconformity;

import jakarta.inject.Inject;
import jialing.domain.shared.UseCase;

/** What was done at once to put it right (ISO/IEC 17025:2017 8.7.1 a); there may be several. */
@UseCase
public class RecordCorrection {

    @Inject
    Steps steps;

    public Nonconformity correct(String number, String note) {
        return steps.take(steps.begin(number, Who.WORKS_HERE), CourseStep.Kind.CORRECT, Steps.Said.note(note));
    }
}
