package jialing.domain.competence.rules;

import jialing.domain.competence.HeldCertificate.State;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only a certificate that is valid is suspended or carried over to another method; only one that is suspended is reinstated. */
public class CertificateIsNow extends Rule<CertificateIsNow.Standing> {

    public record Standing(State is, State asked) {}

    public CertificateIsNow() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.2.5",
                Text.of("上岗证当前的状态不允许此操作", "The certificate does not stand so that this could be done"));
    }

    @Override
    public Verdict judge(Standing standing) {
        return Verdict.holdsIf(standing.is() == standing.asked(), "certificate");
    }
}
