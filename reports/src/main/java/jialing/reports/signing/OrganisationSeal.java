package jialing.reports.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import jialing.domain.reporting.ReportSealer;

/**
 * Signs reports with the electronic seal of the organisation that issues them, at the level that the house promises. Each organisation's key is made at first
 * use and kept in the folder of secrets ({@code jialing.secrets}); one that was withdrawn or has expired is replaced by a new one.
 */
@ApplicationScoped
public class OrganisationSeal implements ReportSealer {

    private static final Period HEAD_START = Period.ofDays(30);

    private final KeyFolder keys;
    private final HouseAuthority authority;
    private final PdfSigner signer;
    private final SealPolicy policy;
    private final Optional<TimeStampService> stamps;

    protected OrganisationSeal() {
        this(null, null, null, SealPolicy.PLAIN);
    }

    @Inject
    public OrganisationSeal(HouseAuthority authority, PdfSigner signer) {
        this(KeyFolder.ofTheHouse(), authority, signer, SealPolicy.configured());
    }

    OrganisationSeal(KeyFolder keys, HouseAuthority authority, PdfSigner signer, SealPolicy policy) {
        this.keys = keys;
        this.authority = authority;
        this.signer = signer;
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
                ? new SecurityStore(authority, new PublishedLists()).addTo(signed)
                : signed;
    }

    private synchronized SigningIdentity identityOf(String organisation, String name, Instant at) {
        var key = authority.named(policy.keys().named("seal-" + organisation));
        return keys.find(key)
                .filter(identity -> identity.covers(at)
                        && !isWithdrawn(identity)
                        && authority.isInCharge(identity.chain().get(1)))
                .orElseGet(() -> keys.keep(
                        key, authority.certify(new Holder(name, name, organisation), policy.keys(), before(at))));
    }

    private boolean isWithdrawn(SigningIdentity identity) {
        return keys.withdrawn().containsKey(identity.certificate().getSerialNumber());
    }

    /** A reader believes only a certificate that had begun when the signature was made. */
    static Instant before(Instant at) {
        return at.atZone(ZoneOffset.UTC).minus(HEAD_START).toInstant();
    }
}
