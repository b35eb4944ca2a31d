package jialing.reports.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import jialing.domain.reporting.ReportSealer;
import jialing.domain.shared.LabClock;

/**
 * Signs reports with the electronic seal of the organisation that issues them, at the level that the house promises. The house's authority and each
 * organisation's key are made at first use and kept in the folder of secrets ({@code jialing.secrets}); a key that was withdrawn or has expired is replaced
 * by a new one.
 */
@ApplicationScoped
public class OrganisationSeal implements ReportSealer {

    private static final Period HEAD_START = Period.ofDays(30);

    private final KeyFolder keys;
    private final PdfSigner signer;
    private final LabClock clock;
    private final SealPolicy policy;
    private final Optional<TimeStampService> stamps;

    protected OrganisationSeal() {
        this(null, null, null, new SealPolicy(SealLevel.B_B, Optional.empty(), KeyKind.ECDSA));
    }

    @Inject
    public OrganisationSeal(PdfSigner signer, LabClock clock) {
        this(
                new KeyFolder(Path.of(System.getProperty("jialing.secrets", "data/secrets"))),
                signer,
                clock,
                SealPolicy.configured());
    }

    OrganisationSeal(KeyFolder keys, PdfSigner signer, LabClock clock, SealPolicy policy) {
        this.keys = keys;
        this.signer = signer;
        this.clock = clock;
        this.policy = policy;
        this.stamps = policy.level().isStamped() ? policy.stamps().map(TimeStampService::new) : Optional.empty();
    }

    @Override
    public byte[] seal(byte[] pdf, String organisation, String organisationName, String reason, Instant at) {
        SigningIdentity identity = identityOf(organisation, organisationName, at);
        var statement = new SignatureStatement("seal", organisationName, reason, "中国重庆", at);
        byte[] signed = stamps.map(service -> signer.sign(pdf, identity, statement, service))
                .orElseGet(() -> signer.sign(pdf, identity, statement));
        return policy.level() == SealLevel.B_LT
                ? new SecurityStore(this::ownList, new PublishedLists()).addTo(signed)
                : signed;
    }

    private synchronized SigningIdentity identityOf(String organisation, String name, Instant at) {
        var key = named("seal-" + organisation);
        return keys.find(key)
                .filter(identity -> covers(identity, at) && !isWithdrawn(identity))
                .orElseGet(() -> keys.keep(key, authority(at).issue(new Holder(name, name, organisation), before(at))));
    }

    private OrganisationAuthority authority(Instant at) {
        var key = named("authority");
        return new OrganisationAuthority(keys.find(key)
                .filter(identity -> covers(identity, at))
                .orElseGet(() -> keys.keep(
                        key,
                        OrganisationAuthority.found(policy.keys(), "Jialing LIMS Authority", before(at))
                                .identity())));
    }

    /** The house's own list; empty if the certificate is not one of the house. */
    private Optional<X509CRL> ownList(X509Certificate certificate) {
        return keys.find(named("authority"))
                .filter(authority -> isFrom(authority, certificate))
                .map(OrganisationAuthority::new)
                .map(authority -> authority.revocationList(keys.withdrawn(), clock.now()));
    }

    private static boolean isFrom(SigningIdentity authority, X509Certificate certificate) {
        try {
            certificate.verify(authority.certificate().getPublicKey(), KeyKind.PROVIDER);
            return true;
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    private boolean isWithdrawn(SigningIdentity identity) {
        return keys.withdrawn().containsKey(identity.certificate().getSerialNumber());
    }

    /** Keys of each kind lie side by side: what one kind has sealed stays as it is when the house takes to another. */
    private String named(String key) {
        return policy.keys() == KeyKind.ECDSA ? key : key + "-sm2";
    }

    /** A reader believes only a certificate that had begun when the signature was made. */
    private static Instant before(Instant at) {
        return at.atZone(ZoneOffset.UTC).minus(HEAD_START).toInstant();
    }

    private static boolean covers(SigningIdentity identity, Instant at) {
        return !at.isBefore(identity.certificate().getNotBefore().toInstant())
                && at.isBefore(identity.certificate().getNotAfter().toInstant());
    }
}
