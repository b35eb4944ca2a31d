package jialing.domain.competence;

import java.time.LocalDate;
import java.util.Optional;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Who is in training works only under a supervisor who holds the certificate for the work on that day. */
public class WorksUnderSupervision extends Rule<WorksUnderSupervision.Training> {

    /** Who works under whom, and the certificate that the supervisor was found to hold. */
    public record Training(
            String trainee,
            String supervisor,
            String method,
            LocalDate on,
            Optional<CompetenceCertificate> certificate) {}

    public WorksUnderSupervision() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 6.2.5 d)",
                Text.of(
                        "{0} 由 {1} 带教，但 {1} 在 {3} 没有方法 {2} 的有效上岗证",
                        "{0} works under {1}, who has no competence certificate for {2} valid on {3}"));
    }

    @Override
    public Verdict judge(Training training) {
        return Verdict.holdsIf(
                training.certificate().isPresent(),
                "method",
                training.trainee(),
                training.supervisor(),
                training.method(),
                training.on());
    }
}
