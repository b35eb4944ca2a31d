package jialing.domain.capability.rules;

import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** At least one person of the laboratory holds a competence certificate valid on the day. */
public final class SomebodyIsCertified extends Rule<SomebodyIsCertified.Work> {

    public record Work(String method, LocalDate on, int certified) {}

    public SomebodyIsCertified() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.2.5",
                Text.of("在 {1} 无人持有方法 {0} 的有效上岗证", "On {1} nobody holds a valid competence certificate for {0}"));
    }

    @Override
    public Verdict judge(Work work) {
        return Verdict.holdsIf(work.certified() > 0, null, work.method(), work.on());
    }
}
