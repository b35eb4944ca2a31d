package jialing.domain.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jialing.domain.qualification.persistence.WarningTable;

/** What makes a warning of an end needless. */
@ApplicationScoped
class CertificateEnds {

    @Inject
    WarningTable warnings;

    @Inject
    Event<CertificateEndSettled> settled;

    /** A renewal takes the place of whatever the institution has that ends before it; another annex only prolongs its own certificate. */
    void follow(Annex annex) {
        CertificateTerms terms = annex.terms();
        String number = terms.kind() == AnnexKind.RENEWAL ? null : terms.number();
        warnings.before(annex.organisation(), number, terms.validTo())
                .forEach(warning -> settled.fire(new CertificateEndSettled(warning)));
    }

    /** Nothing of the certificate is left that could end. */
    void withdrawn(String organisation, String number) {
        warnings.of(organisation, number).forEach(warning -> settled.fire(new CertificateEndSettled(warning)));
    }
}
