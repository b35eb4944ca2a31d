package jialing.reports.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import jialing.domain.reporting.ReportSealer;

/**
 * Signs reports with the electronic seal of the organisation that issues them. The house's authority and each organisation's key
 * are made at first use and kept in the folder of secrets ({@code jialing.secrets}).
 */
@ApplicationScoped
public class OrganisationSeal implements ReportSealer {

    private static final String AUTHORITY = "authority";
    private static final Period HEAD_START = Period.ofDays(30);

    private final KeyFolder keys;
    private final PdfSigner signer;

    protected OrganisationSeal() {
        this(null, null);
    }

    @Inject
    public OrganisationSeal(PdfSigner signer) {
        this(new KeyFolder(Path.of(System.getProperty("jialing.secrets", "data/secrets"))), signer);
    }

    OrganisationSeal(KeyFolder keys, PdfSigner signer) {
        this.keys = keys;
        this.signer = signer;
    }

    @Override
    public byte[] seal(byte[] pdf, String organisation, String organisationName, String reason, Instant at) {
        SigningIdentity identity = identityOf(organisation, organisationName, at);
        return signer.sign(pdf, identity, new SignatureStatement("seal", organisationName, reason, "中国重庆", at));
    }

    private synchronized SigningIdentity identityOf(String organisation, String name, Instant at) {
        return keys.find("seal-" + organisation)
                .filter(identity -> covers(identity, at))
                .orElseGet(() -> keys.keep(
                        "seal-" + organisation, authority(at).issue(new Holder(name, name, organisation), before(at))));
    }

    /** The house's authority, made at first use. */
    synchronized OrganisationAuthority authority(Instant at) {
        return new OrganisationAuthority(keys.find(AUTHORITY)
                .filter(identity -> covers(identity, at))
                .orElseGet(() -> keys.keep(
                        AUTHORITY,
                        OrganisationAuthority.found("Jialing LIMS Authority", before(at))
                                .identity())));
    }

    /** A reader believes only a certificate that had begun when the signature was made. */
    static Instant before(Instant at) {
        return at.atZone(ZoneOffset.UTC).minus(HEAD_START).toInstant();
    }

    private static boolean covers(SigningIdentity identity, Instant at) {
        return !at.isBefore(identity.certificate().getNotBefore().toInstant())
                && at.isBefore(identity.certificate().getNotAfter().toInstant());
    }
}
