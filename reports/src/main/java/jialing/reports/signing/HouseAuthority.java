package jialing.reports.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jialing.domain.people.CertificateAuthority;
import jialing.domain.shared.KeyKind;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;

/**
 * The authorities of this house, one for each kind of key, made at first use and kept in the folder of secrets ({@code jialing.secrets}), or the one that the
 * operator gave in their place, and what anybody may ask of them: whom they are, and which of their certificates they have withdrawn.
 */
@ApplicationScoped
public class HouseAuthority implements RevocationLists {

    private final KeyFolder keys;
    private final Optional<SigningIdentity> given;
    private final LabClock clock;
    private final String address;

    protected HouseAuthority() {
        this(null, Optional.empty(), null, null);
    }

    @Inject
    public HouseAuthority(LabClock clock) {
        this(
                KeyFolder.ofTheHouse(),
                GivenAuthority.configured(),
                clock,
                System.getProperty("jialing.url", "http://localhost:8080"));
    }

    /**
     * @param given an authority below somebody else's root, which certifies in place of the house's own
     * @param address at which anybody can reach the house, without a slash at the end
     */
    HouseAuthority(KeyFolder keys, Optional<SigningIdentity> given, LabClock clock, String address) {
        this.keys = keys;
        this.given = given;
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

    /** The authority that the operator gave: its own certificate, those above it, the root last; none if the house has its own. */
    public List<X509Certificate> givenChain() {
        return given.map(SigningIdentity::chain).orElse(List.of());
    }

    public Optional<X509CRL> givenRevocationList() {
        return given.map(this::revocationList);
    }

    @Override
    public Optional<X509CRL> of(X509Certificate certificate) {
        var own = Stream.of(KeyKind.values()).flatMap(kind -> keys.find(kind.named("authority")).stream());
        return Stream.concat(given.stream(), own)
                .filter(authority -> isFrom(authority, certificate))
                .findFirst()
                .map(this::revocationList);
    }

    synchronized SigningIdentity certify(Holder holder, KeyKind kind, Instant from) {
        return authority(kind, from).issue(holder, kind, from, listAddress(kind));
    }

    /** A certificate for a key that its holder made, and the authority's own. */
    synchronized CertificateAuthority.Certified certify(Holder holder, PublicKey key, KeyKind kind, Instant from) {
        OrganisationAuthority authority = authority(kind, from);
        return new CertificateAuthority.Certified(
                authority.certify(holder, key, from, listAddress(kind)),
                authority.identity().chain());
    }

    /** The keys that it certifies lie beside those of the house's own authority. */
    String named(String key) {
        return given.isPresent() ? key + KeyFolder.EXTERNAL : key;
    }

    /** Whether it is this authority that would certify today: of the house's own any, since none of them is told to go. */
    boolean isInCharge(X509Certificate issuer) {
        return given.isEmpty() || given.get().certificate().equals(issuer);
    }

    private OrganisationAuthority authority(KeyKind kind, Instant from) {
        given.ifPresent(this::mustBeInForce);
        return given.map(OrganisationAuthority::new).orElseGet(() -> own(kind, from));
    }

    private void mustBeInForce(SigningIdentity authority) {
        if (authority.chain().stream().anyMatch(each -> !SigningIdentity.covers(each, clock.now()))) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "AuthorityInForce",
                    "RFC 5280, 6.1.3",
                    Text.of(
                            "外部认证机构的证书不在有效期内，请联系管理员",
                            "A certificate of the external authority is not in force: tell the administrator"),
                    null);
        }
    }

    private OrganisationAuthority own(KeyKind kind, Instant from) {
        return new OrganisationAuthority(keys.find(kind.named("authority"))
                .filter(identity -> identity.covers(from))
                .orElseGet(() -> keys.keep(
                        kind.named("authority"),
                        OrganisationAuthority.found(kind, "Jialing LIMS Authority", from)
                                .identity())));
    }

    /** An address that only this machine knows is not written into certificates. */
    private Optional<URI> listAddress(KeyKind kind) {
        var list = URI.create(address + "/api/reporting/authority/"
                + (given.isPresent() ? "external.crl" : "withdrawn.crl?keys=" + kind));
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
