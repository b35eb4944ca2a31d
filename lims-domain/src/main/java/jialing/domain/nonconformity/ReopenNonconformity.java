package jialing.domain.nonconformity;

import jakarta.inject.Inject;
import jialing.domain.shared.UseCase;

/** What was closed turns out not to be over: it is evaluated anew (ISO/IEC 17025:2017 8.7.1). */
@UseCase
public class ReopenNonconformity {

    @Inject
    Steps steps;

    public Nonconformity reopen(String number, String reason) {
        return steps.take(steps.begin(number, Who.REOPENS), CourseStep.Kind.REOPEN, Steps.Said.note(reason));
    }
}
