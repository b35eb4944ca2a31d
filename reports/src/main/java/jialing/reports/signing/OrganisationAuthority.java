package jialing.reports.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jialing.domain.shared.KeyKind;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * The house's own certification authority: made once, with a self-signed certificate that partners may choose to trust, it vouches for the keys of
 * organisations and people. So does one that was given to the house, below somebody else's root. It keeps nothing; whoever holds its
 * identity keeps that safe.
 */
public final class OrganisationAuthority {

    private static final Period AUTHORITY_LIVES = Period.ofYears(20);
    private static final Period HOLDER_LIVES = Period.ofYears(5);
    private static final Duration LIST_LIVES = Duration.ofDays(35);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SigningIdentity identity;

    public OrganisationAuthority(SigningIdentity identity) {
        this.identity = identity;
    }

    /** A new authority, valid for 20 years. */
    public static OrganisationAuthority found(String name, Instant from) {
        return found(KeyKind.ECDSA, name, from);
    }

    public static OrganisationAuthority found(KeyKind kind, String name, Instant from) {
        try {
            var keys = kind.newKeys();
            var subject = new X500NameBuilder().addRDN(BCStyle.CN, name).build();
            var certificate = certificate(subject, subject, keys.getPublic(), from, lastOf(from, AUTHORITY_LIVES))
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            return new OrganisationAuthority(
                    new SigningIdentity(keys.getPrivate(), List.of(signed(certificate, keys.getPrivate()))));
        } catch (GeneralSecurityException | OperatorCreationException | IOException refused) {
            throw refusal(refused);
        }
    }

    public SigningIdentity identity() {
        return identity;
    }

    /** A new key for a person or for an organisation itself, certified for five years. */
    public SigningIdentity issue(Holder holder, Instant from) {
        return issue(holder, KeyKind.of(identity.key()), from, Optional.empty());
    }

    /** @param listAt where anybody can read whether the certificate was withdrawn */
    SigningIdentity issue(Holder holder, KeyKind kind, Instant from, Optional<URI> listAt) {
        var keys = kind.newKeys();
        var own = certify(holder, keys.getPublic(), from, listAt);
        return new SigningIdentity(
                keys.getPrivate(),
                Stream.concat(Stream.of(own), identity.chain().stream()).toList());
    }

    /** A certificate for a key that its holder made, valid for five years, but never longer than the authority's own. */
    X509Certificate certify(Holder holder, PublicKey key, Instant from, Optional<URI> listAt) {
        try {
            var own = identity.certificate();
            var certificate = certificate(
                            X500Name.getInstance(own.getSubjectX500Principal().getEncoded()),
                            holder.distinguishedName(),
                            key,
                            later(from, own.getNotBefore().toInstant()),
                            earlier(
                                    lastOf(from, HOLDER_LIVES),
                                    own.getNotAfter().toInstant()))
                    .addExtension(
                            Extension.authorityKeyIdentifier,
                            false,
                            new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(own))
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                    .addExtension(
                            Extension.keyUsage,
                            true,
                            new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            if (listAt.isPresent()) {
                certificate.addExtension(Extension.cRLDistributionPoints, false, distributionPoint(listAt.get()));
            }
            return signed(certificate, identity.key());
        } catch (GeneralSecurityException | OperatorCreationException | IOException refused) {
            throw refusal(refused);
        }
    }

    /**
     * The certificates of this authority that are not to be believed any more (RFC 5280, 5), those still to be believed being all others.
     *
     * @param withdrawn serial numbers, each with the time from which its key is not trusted
     */
    public X509CRL revocationList(Map<BigInteger, Instant> withdrawn, Instant at) {
        try {
            var own = identity.certificate();
            var list = new JcaX509v2CRLBuilder(own, Date.from(at))
                    .setNextUpdate(Date.from(at.plus(LIST_LIVES)))
                    .addExtension(
                            Extension.authorityKeyIdentifier,
                            false,
                            new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(own))
                    .addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(at.toEpochMilli())));
            withdrawn.forEach(
                    (serial, from) -> list.addCRLEntry(serial, Date.from(from), CRLReason.privilegeWithdrawn));
            return new JcaX509CRLConverter().setProvider(KeyKind.PROVIDER).getCRL(list.build(identity.signer()));
        } catch (GeneralSecurityException | OperatorCreationException | IOException refused) {
            throw refusal(refused);
        }
    }

    private static CRLDistPoint distributionPoint(URI listAt) {
        var address = new GeneralName(GeneralName.uniformResourceIdentifier, listAt.toString());
        var name = new DistributionPointName(new GeneralNames(address));
        return new CRLDistPoint(new DistributionPoint[] {new DistributionPoint(name, null, null)});
    }

    private static X509v3CertificateBuilder certificate(
            X500Name issuer, X500Name subject, PublicKey key, Instant from, Instant until)
            throws GeneralSecurityException, IOException {
        return new JcaX509v3CertificateBuilder(
                        issuer, new BigInteger(127, RANDOM), Date.from(from), Date.from(until), subject, key)
                .addExtension(
                        Extension.subjectKeyIdentifier,
                        false,
                        new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key));
    }

    private static Instant lastOf(Instant from, Period lives) {
        return from.atZone(ZoneOffset.UTC).plus(lives).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static X509Certificate signed(X509v3CertificateBuilder certificate, PrivateKey by)
            throws OperatorCreationException, GeneralSecurityException {
        return new JcaX509CertificateConverter()
                .setProvider(KeyKind.PROVIDER)
                .getCertificate(certificate.build(SigningIdentity.signer(by)));
    }

    private static RuntimeException refusal(Exception refused) {
        return refused instanceof IOException broken
                ? new UncheckedIOException(broken)
                : new IllegalStateException("the authority could not certify", refused);
    }
}
