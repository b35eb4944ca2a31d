package jialing.domain.competence.rules;

import jialing.domain.competence.CertificateChange;
import jialing.domain.competence.HeldCertificate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What was taken away for good is not taken away again. */
public class RevokedOnce extends Rule<HeldCertificate> {

    public RevokedOnce() {
        super(Refusal.Kind.CONFLICT, null, Text.of("该上岗证已被吊销", "This certificate was revoked already"));
    }

    @Override
    public Verdict judge(HeldCertificate held) {
        return Verdict.holdsIf(
                held.changes().stream().noneMatch(each -> each.kind() == CertificateChange.Kind.REVOKED),
                "certificate");
    }
}
