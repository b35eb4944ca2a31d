package jialing.domain.competence.rules;

import jialing.domain.competence.HeldCertificate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What was revoked or is suspended is not renewed: the person is examined anew, or the certificate reinstated first. */
public class RenewsWhatWasNotRevoked extends Rule<HeldCertificate.State> {

    public RenewsWhatWasNotRevoked() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.2.5",
                Text.of("已吊销或暂停的上岗证不能换证", "A revoked or suspended certificate is not renewed"));
    }

    @Override
    public Verdict judge(HeldCertificate.State state) {
        return Verdict.holdsIf(
                state == HeldCertificate.State.VALID || state == HeldCertificate.State.EXPIRED, "certificate");
    }
}
