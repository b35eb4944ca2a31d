package jialing.domain.competence.rules;

import java.util.Objects;
import jialing.domain.competence.CertificateDraft;
import jialing.domain.competence.CompetenceCertificate;
import jialing.domain.competence.HeldCertificate;
import jialing.domain.competence.MethodChange;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A renewal is for the same person, kind of work, matrix and method (or the one whose change was confirmed), and holds longer. */
public class RenewsTheSameWork extends Rule<RenewsTheSameWork.Renewal> {

    public record Renewal(HeldCertificate old, CertificateDraft draft) {}

    public RenewsTheSameWork() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 6.2.5",
                Text.of(
                        "换证须为同一人、同一工作、介质和方法，且有效期更长；其他情形请新发证",
                        "A renewal is for the same person, work, matrix and method and holds longer; else issue another certificate"));
    }

    @Override
    public Verdict judge(Renewal renewal) {
        CompetenceCertificate old = renewal.old().certificate();
        CertificateDraft draft = renewal.draft();
        boolean sameMethod = old.method().equals(draft.method())
                || renewal.old().methodChanges().stream().map(MethodChange::to).anyMatch(draft.method()::equals);
        return Verdict.holdsIf(
                sameMethod
                        && old.personId().equals(draft.personId())
                        && old.kind() == draft.kind()
                        && Objects.equals(old.matrix().orElse(null), draft.matrix())
                        && draft.expiresOn().isAfter(old.expiresOn()),
                "certificate");
    }
}
