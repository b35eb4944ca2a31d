package jialing.domain.competence.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Who supervises holds the certificate for the work. */
public class SupervisorIsCertified extends Rule<SupervisorIsCertified.Supervisor> {

    public record Supervisor(String name, String method, boolean certified) {}

    public SupervisorIsCertified() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 6.2.5 d)",
                Text.of(
                        "{0} 没有方法 {1} 的有效上岗证，不能带教",
                        "{0} has no valid competence certificate for {1} and cannot supervise"));
    }

    @Override
    public Verdict judge(Supervisor supervisor) {
        return Verdict.holdsIf(supervisor.certified(), "supervisor", supervisor.name(), supervisor.method());
    }
}
