package jialing.web.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jialing.domain.qualification.WarnOfCertificateEnd;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.web.shared.RepeatedWork;

/** One round of warning of certificates that end, as the house itself. */
@ApplicationScoped
public class CertificateEndRound {

    @Inject
    WarnOfCertificateEnd warnOfCertificateEnd;

    @Inject
    CurrentActor current;

    private final RepeatedWork warning = new RepeatedWork("warning of certificates that end");

    @ActivateRequestContext
    public void untilNothingWaits() {
        current.is(Actor.system());
        warning.untilNothingWaits(() -> warnOfCertificateEnd.warnOfNext() ? 1 : 0);
    }
}
