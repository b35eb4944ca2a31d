package jialing.domain.nonconformity.rules;

import java.util.Optional;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Where work is stopped by a nonconformity, nothing goes on that needs the thing, until somebody with the authority resumes it. */
public class WorkNotStopped extends Rule<WorkNotStopped.Use> {

    /** @param stoppedBy number of the nonconformity, empty when work goes on */
    public record Use(String thing, Optional<String> stoppedBy) {}

    public WorkNotStopped() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.10.1 b, f",
                Text.of("{0} 的相关工作已因不符合 {1} 暂停", "Work with {0} is stopped by nonconformity {1}"));
    }

    @Override
    public Verdict judge(Use use) {
        return Verdict.holdsIf(
                use.stoppedBy().isEmpty(), null, use.thing(), use.stoppedBy().orElse(""));
    }
}
