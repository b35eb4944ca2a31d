package jialing.reports.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import jialing.domain.people.CertificateAuthority;
import jialing.domain.people.Person;
import jialing.domain.shared.KeyKind;
import jialing.domain.shared.Refusal;

/** The house's own authority of the key's kind certifies the keys of people; their private halves it never sees. */
@ApplicationScoped
public class PersonCertificates implements CertificateAuthority {

    private final Optional<OutsideIssuer> outside = OutsideIssuer.configured();

    @Inject
    HouseAuthority authority;

    @Override
    public Certified certify(PublicKey key, Person person, String organisation, Instant at) {
        var holder = holder(person, organisation);
        return authority.certify(holder, key, authorityFor(key), OrganisationSeal.before(at));
    }

    @Override
    public boolean asksOutside() {
        return outside.isPresent();
    }

    @Override
    public Optional<byte[]> request(KeyPair keys, Person person, String organisation) {
        return outside.map(issuer -> issuer.request(keys, holder(person, organisation)));
    }

    @Override
    public Certified brought(String pem, PublicKey key, Person person, Instant at) {
        return outside.orElseThrow(() -> Refusal.notFound("OutsideIssuer", "外部认证机构", ""))
                .brought(pem, key, holder(person, ""), at);
    }

    /** Of the key's own kind; a passkey may be of one that no authority of this house is of (RSA, Ed25519). */
    private static KeyKind authorityFor(PublicKey key) {
        return key.getAlgorithm().equals("EC") ? KeyKind.of(key) : KeyKind.ECDSA;
    }

    private static Holder holder(Person person, String organisation) {
        return new Holder(person.name(), organisation, person.id().toString());
    }

    @Override
    public boolean isInCharge(X509Certificate issuer) {
        return authority.isInCharge(issuer);
    }
}
