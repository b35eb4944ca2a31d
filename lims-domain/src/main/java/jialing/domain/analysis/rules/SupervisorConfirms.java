package jialing.domain.analysis.rules;

import java.util.Optional;
import jialing.domain.competence.Supervision;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Who works under supervision does not answer for a batch alone: the supervisor signs the same submission. */
public class SupervisorConfirms extends Rule<SupervisorConfirms.Submission> {

    /**
     * @param supervision under which it is submitted; empty when nobody in training has a hand in it
     * @param second who signs besides; empty when nobody does
     */
    public record Submission(Optional<Supervision> supervision, Optional<ActingPerson> second) {}

    public SupervisorConfirms() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 6.2.5 d)",
                Text.of(
                        "{0} 在 {1} 带教下工作，提交分析批须由 {1} 本人一并签名",
                        "{0} works under {1}, who has to sign the submission too"));
    }

    @Override
    public Verdict judge(Submission submission) {
        return submission
                .supervision()
                .filter(supervision -> submission
                        .second()
                        .filter(person -> person.personId()
                                .equals(supervision.supervisor().personId()))
                        .isEmpty())
                .map(supervision -> Verdict.broken(
                        "supervisor.account",
                        supervision.trainee().name(),
                        supervision.supervisor().name()))
                .orElseGet(Verdict::holds);
    }
}
