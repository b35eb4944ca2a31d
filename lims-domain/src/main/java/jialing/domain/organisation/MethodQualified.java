package jialing.domain.organisation;

import java.time.LocalDate;
import java.util.Optional;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An institution works by methods that its qualification covers on that day. */
public class MethodQualified extends Rule<MethodQualified.Work> {

    /** What is to be done, and the line of the scope that was found for it. */
    public record Work(
            String organisation, String method, String analyte, LocalDate on, Optional<QualifiedMethod> scope) {}

    public MethodQualified() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "RB/T 214-2017 4.5.20",
                Text.of(
                        "{0} 在 {3} 的资质认定范围不含 {1} 测定 {2}",
                        "On {3} the qualification of {0} does not cover {1} for {2}"));
    }

    @Override
    public Verdict judge(Work work) {
        return Verdict.holdsIf(
                work.scope().isPresent(), "method", work.organisation(), work.method(), work.analyte(), work.on());
    }
}
