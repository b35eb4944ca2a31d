package jialing.reports.signing;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Optional;

/** Where it is written which certificates are not to be believed any more. */
interface RevocationLists {

    /** The list that the issuer of this certificate keeps now; empty if these lists know nothing of that issuer. */
    Optional<X509CRL> of(X509Certificate certificate);
}
