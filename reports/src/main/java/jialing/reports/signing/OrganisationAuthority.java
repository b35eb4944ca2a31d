package jialing.reports.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The house's own certification authority: made once, with a self-signed certificate that partners may choose to trust, it vouches for the keys of
 * organisations and people. It keeps nothing; whoever holds its identity keeps that safe.
 */
public final class OrganisationAuthority {

    private static final Period AUTHORITY_LIVES = Period.ofYears(20);
    private static final Period HOLDER_LIVES = Period.ofYears(5);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SigningIdentity identity;

    public OrganisationAuthority(SigningIdentity identity) {
        this.identity = identity;
    }

    /** A new authority, valid for 20 years. */
    public static OrganisationAuthority found(String name, Instant from) {
        try {
            var keys = newKeys();
            var subject = new X500NameBuilder().addRDN(BCStyle.CN, name).build();
            var certificate = certificate(subject, subject, keys.getPublic(), from, AUTHORITY_LIVES)
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
        try {
            var keys = newKeys();
            return new SigningIdentity(
                    keys.getPrivate(), List.of(certify(holder, keys.getPublic(), from), identity.certificate()));
        } catch (GeneralSecurityException refused) {
            throw refusal(refused);
        }
    }

    /** A certificate for a key that its holder made, valid for five years. */
    public X509Certificate certify(Holder holder, PublicKey key, Instant from) {
        try {
            var own = identity.certificate();
            var certificate = certificate(
                            X500Name.getInstance(own.getSubjectX500Principal().getEncoded()),
                            holder.distinguishedName(),
                            key,
                            from,
                            HOLDER_LIVES)
                    .addExtension(
                            Extension.authorityKeyIdentifier,
                            false,
                            new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(own))
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                    .addExtension(
                            Extension.keyUsage,
                            true,
                            new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            return signed(certificate, identity.key());
        } catch (GeneralSecurityException | OperatorCreationException | IOException refused) {
            throw refusal(refused);
        }
    }

    private static KeyPair newKeys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
        return generator.generateKeyPair();
    }

    private static X509v3CertificateBuilder certificate(
            X500Name issuer, X500Name subject, PublicKey key, Instant from, Period lives)
            throws GeneralSecurityException, IOException {
        var until = from.atZone(ZoneOffset.UTC).plus(lives).toInstant();
        return new JcaX509v3CertificateBuilder(
                        issuer, new BigInteger(127, RANDOM), Date.from(from), Date.from(until), subject, key)
                .addExtension(
                        Extension.subjectKeyIdentifier,
                        false,
                        new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key));
    }

    private static X509Certificate signed(X509v3CertificateBuilder certificate, java.security.PrivateKey by)
            throws OperatorCreationException, GeneralSecurityException {
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(by);
        return new JcaX509CertificateConverter().getCertificate(certificate.build(signer));
    }

    private static RuntimeException refusal(Exception refused) {
        return refused instanceof IOException broken
                ? new UncheckedIOException(broken)
                : new IllegalStateException("the authority could not certify", refused);
    }
}
