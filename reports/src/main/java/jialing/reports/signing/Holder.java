package jialing.reports.signing;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * Whom a certificate names.
 *
 * @param id the person's or organisation's own and lasting id, which tells two of the same name apart
 */
public record Holder(String name, String organisation, String id) {

    X500Name distinguishedName() {
        return new X500NameBuilder()
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.O, organisation)
                .addRDN(BCStyle.SERIALNUMBER, id)
                .addRDN(BCStyle.CN, name)
                .build();
    }
}
