package jialing.reports.signing;

import java.security.cert.X509Certificate;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/**
 * Whom a certificate names.
 *
 * @param id the person's or organisation's own and lasting id, which tells two of the same name apart
 */
public record Holder(String name, String organisation, String id) {

    /** Whether a certificate names this very person, by name and id, whatever else an authority put into it. */
    boolean isNamedBy(X509Certificate certificate) {
        var subject = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        return has(subject, BCStyle.CN, name) && has(subject, BCStyle.SERIALNUMBER, id);
    }

    private static boolean has(X500Name subject, ASN1ObjectIdentifier part, String value) {
        return Stream.of(subject.getRDNs(part))
                .anyMatch(each ->
                        IETFUtils.valueToString(each.getFirst().getValue()).equals(value));
    }

    X500Name distinguishedName() {
        return new X500NameBuilder()
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.O, organisation)
                .addRDN(BCStyle.SERIALNUMBER, id)
                .addRDN(BCStyle.CN, name)
                .build();
    }
}
