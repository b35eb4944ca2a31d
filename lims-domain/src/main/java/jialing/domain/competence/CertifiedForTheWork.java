package jialing.domain.competence;

import java.time.LocalDate;
import java.util.Optional;
import jialing.domain.people.WorkKind;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only who holds a valid competence certificate for the method, the matrix and the kind of work on that day may do it. */
public class CertifiedForTheWork extends Rule<CertifiedForTheWork.Asked> {

    /** Who wants to do what, and the certificate that was found for it. */
    public record Asked(
            String person,
            String method,
            String matrix,
            WorkKind kind,
            LocalDate on,
            Optional<CompetenceCertificate> certificate) {}

    public CertifiedForTheWork() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 6.2.5",
                Text.of(
                        "{0} 在 {3} 没有方法 {1}（{2}）的有效上岗证",
                        "{0} has no competence certificate for {1} ({2}) valid on {3}"));
    }

    @Override
    public Verdict judge(Asked asked) {
        String work = asked.kind().label().zh() + (asked.matrix() == null ? "" : " · " + asked.matrix());
        return Verdict.holdsIf(
                asked.certificate().isPresent(), "method", asked.person(), asked.method(), work, asked.on());
    }
}
