package jialing.reports.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import jialing.domain.people.CertificateAuthority;
import jialing.domain.shared.KeyKind;
import jialing.domain.shared.LabClock;

/**
 * The authorities of this house, one for each kind of key, made at first use and kept in the folder of secrets ({@code jialing.secrets}), and what anybody may
 * ask of them: whom they are, and which of their certificates they have withdrawn.
 */
@ApplicationScoped
public class HouseAuthority implements RevocationLists {

    private final KeyFolder keys;
    private final LabClock clock;
    private final String address;

    protected HouseAuthority() {
        this(null, null, null);
    }

    @Inject
    public HouseAuthority(LabClock clock) {
        this(KeyFolder.ofTheHouse(), clock, System.getProperty("jialing.url", "http://localhost:8080"));
    }

    /** @param address at which anybody can reach the house, without a slash at the end */
    HouseAuthority(KeyFolder keys, LabClock clock, String address) {
        this.keys = keys;
        this.clock = clock;
        this.address = address;
    }

    /** Empty until it has certified somebody. */
    public Optional<X509Certificate> certificate(KeyKind kind) {
        return keys.find(kind.named("authority")).map(SigningIdentity::certificate);
    }

    public Optional<X509CRL> revocationList(KeyKind kind) {
        return keys.find(kind.named("authority")).map(this::revocationList);
    }

    @Override
    public Optional<X509CRL> of(X509Certificate certificate) {
        return Stream.of(KeyKind.values())
                .flatMap(kind -> keys.find(kind.named("authority")).stream())
                .filter(authority -> isFrom(authority, certificate))
                .findFirst()
                .map(this::revocationList);
    }

    synchronized SigningIdentity certify(Holder holder, KeyKind kind, Instant from) {
        return authority(kind, from).issue(holder, from, listAddress(kind));
    }

    /** A certificate for a key that its holder made, and the authority's own. */
    synchronized CertificateAuthority.Certified certify(Holder holder, PublicKey key, KeyKind kind, Instant from) {
        OrganisationAuthority authority = authority(kind, from);
        return new CertificateAuthority.Certified(
                authority.certify(holder, key, from, listAddress(kind)),
                authority.identity().certificate());
    }

    private OrganisationAuthority authority(KeyKind kind, Instant from) {
        return new OrganisationAuthority(keys.find(kind.named("authority"))
                .filter(identity -> identity.covers(from))
                .orElseGet(() -> keys.keep(
                        kind.named("authority"),
                        OrganisationAuthority.found(kind, "Jialing LIMS Authority", from)
                                .identity())));
    }

    /** An address that only this machine knows is not written into certificates. */
    private Optional<URI> listAddress(KeyKind kind) {
        var list = URI.create(address + "/api/reporting/authority/withdrawn.crl?keys=" + kind);
        return Optional.of(list)
                .filter(each ->
                        !each.getHost().equals("localhost") && !each.getHost().startsWith("127."));
    }

    private X509CRL revocationList(SigningIdentity authority) {
        return new OrganisationAuthority(authority).revocationList(keys.withdrawn(), clock.now());
    }

    private static boolean isFrom(SigningIdentity authority, X509Certificate certificate) {
        try {
            certificate.verify(authority.certificate().getPublicKey(), KeyKind.PROVIDER);
            return true;
        } catch (GeneralSecurityException another) {
            return false;
        }
    }
}
