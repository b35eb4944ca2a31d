package jialing.verify;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * The seal of a report (PAdES, ETSI EN 319 142-1): whether it fits what it stands under, and who vouches for its certificate. Whether
 * the certificate was withdrawn and whether a time stamp is to be believed is not asked, and said.
 */
final class SealCheck {

    private static final Provider PROVIDER = new BouncyCastleProvider();
    private static final String CADES = "ETSI.CAdES.detached";

    private static final String OWN_WORD = "（盖章方自述 / the sealer's own word）";
    private static final String STAMPED = "（盖章方自述；另有时间戳，其机构未核验 / the sealer's own word; there is a time stamp, of which"
            + " the service was not checked）";
    private static final String EXTENT = "页面由印章保证，附件数据由日志证明；签章证书是否被吊销未查询 / The seal vouches for the pages, the log for"
            + " the attached data; whether the seal's certificate was withdrawn was not asked";

    private final List<X509Certificate> authorities;
    private final Findings findings;

    SealCheck(List<X509Certificate> authorities, Findings findings) {
        this.authorities = authorities;
        this.findings = findings;
    }

    /** @return where in the file that ends which was sealed; empty when the seal is broken */
    Optional<Integer> check(byte[] pdf, PDSignature signature) {
        try {
            int[] range = rangeIn(pdf, signature);
            var cms = new CMSSignedData(new CMSProcessableByteArray(sealed(pdf, range)), contents(pdf, range));
            SignerInformation signer = onlySigner(cms);
            X509Certificate certificate = certificateOf(signer, cms);
            if (!fits(signer, certificate)) {
                throw new GeneralSecurityException("the seal does not fit what it stands under");
            }
            tell(chainOf(certificate, cms), signer, signature);
            return Optional.of(range[2] + range[3]);
        } catch (CMSException | GeneralSecurityException | OperatorCreationException broken) {
            findings.wrong(
                    "SealIntact",
                    "seal",
                    null,
                    "印章无效：盖章的内容被改动，或印章不完整",
                    "The seal is broken: what it stands under was changed, or it is not whole");
            return Optional.empty();
        }
    }

    /** Everything from the first byte on but the seal's own place; else something could stand in the file unsealed. */
    private static int[] rangeIn(byte[] pdf, PDSignature signature) throws GeneralSecurityException {
        int[] range = signature.getByteRange();
        boolean whole = CADES.equals(signature.getSubFilter())
                && range != null
                && range.length == 4
                && range[0] == 0
                && range[1] > 0
                && range[2] > range[1] + 1
                && range[3] > 0
                && (long) range[2] + range[3] <= pdf.length
                && pdf[range[1]] == '<'
                && pdf[range[2] - 1] == '>';
        if (!whole) {
            throw new GeneralSecurityException("not a seal over the whole file");
        }
        return range;
    }

    private static byte[] sealed(byte[] pdf, int[] range) {
        var sealed = new ByteArrayOutputStream();
        sealed.write(pdf, 0, range[1]);
        sealed.write(pdf, range[2], range[3]);
        return sealed.toByteArray();
    }

    private static byte[] contents(byte[] pdf, int[] range) throws GeneralSecurityException {
        try {
            var hex = new String(
                    pdf, range[1] + 1, range[2] - range[1] - 2, java.nio.charset.StandardCharsets.ISO_8859_1);
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException notHex) {
            throw new GeneralSecurityException(notHex);
        }
    }

    private static SignerInformation onlySigner(CMSSignedData cms) throws GeneralSecurityException {
        var signers = cms.getSignerInfos().getSigners();
        if (signers.size() != 1) {
            throw new GeneralSecurityException("a seal has one signer");
        }
        return signers.iterator().next();
    }

    @SuppressWarnings("unchecked")
    private static X509Certificate certificateOf(SignerInformation signer, CMSSignedData cms)
            throws GeneralSecurityException {
        Collection<X509CertificateHolder> given = cms.getCertificates().getMatches(signer.getSID());
        if (given.isEmpty()) {
            throw new GeneralSecurityException("the seal's certificate is missing");
        }
        return new JcaX509CertificateConverter()
                .setProvider(PROVIDER)
                .getCertificate(given.iterator().next());
    }

    /** The certificate and those above it, as far as the seal carries them; whom of them to believe is asked later. */
    private static List<X509Certificate> chainOf(X509Certificate certificate, CMSSignedData cms)
            throws GeneralSecurityException {
        var given = new ArrayList<X509Certificate>();
        for (Object each : cms.getCertificates().getMatches(null)) {
            given.add(new JcaX509CertificateConverter().setProvider(PROVIDER).getCertificate((X509CertificateHolder)
                    each));
        }
        var chain = new ArrayList<>(List.of(certificate));
        Optional<X509Certificate> next = Optional.of(certificate);
        while (next.isPresent()) {
            X509Certificate below = next.get();
            next = given.stream()
                    .filter(each -> !chain.contains(each) && hasCertified(each, below))
                    .findFirst();
            next.ifPresent(chain::add);
        }
        return chain;
    }

    private static boolean fits(SignerInformation signer, X509Certificate certificate)
            throws CMSException, OperatorCreationException, GeneralSecurityException {
        var verifier =
                new JcaSimpleSignerInfoVerifierBuilder().setProvider(PROVIDER).build(certificate.getPublicKey());
        return namesCertificate(signer, certificate) && signer.verify(verifier);
    }

    /** A key may have several certificates: the signed attribute says which one was meant (RFC 5035, 3). */
    private static boolean namesCertificate(SignerInformation signer, X509Certificate certificate)
            throws GeneralSecurityException {
        var attributes = signer.getSignedAttributes();
        var named = attributes == null ? null : attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (named == null) {
            return false;
        }
        var first = SigningCertificateV2.getInstance(named.getAttrValues().getObjectAt(0))
                .getCerts()[0];
        return Arrays.equals(first.getCertHashObject().getOctets(), Json.sha256(certificate.getEncoded()));
    }

    private void tell(List<X509Certificate> chain, SignerInformation signer, PDSignature signature) {
        X509Certificate certificate = chain.get(0);
        Instant at = signature.getSignDate() == null
                ? Instant.EPOCH
                : signature.getSignDate().toInstant();
        findings.fact("sealedBy", certificate.getSubjectX500Principal().toString());
        findings.fact("sealedAt", at + (isStamped(signer) ? STAMPED : OWN_WORD));
        Optional<X509Certificate> authority =
                authorities.stream().filter(each -> vouches(each, chain, at)).findFirst();
        if (authority.isEmpty()) {
            findings.wrong(
                    "SealByAuthority",
                    certificate.getSubjectX500Principal().toString(),
                    at,
                    authorities.isEmpty() ? "未给出可信机构的证书（--ca），无从得知印章是谁的" : "签章证书不是由可信机构签发，或盖章时不在有效期内",
                    authorities.isEmpty()
                            ? "No certificate of a trusted authority was given (--ca): nobody says whose seal this is"
                            : "The seal's certificate is not of a trusted authority, or was not in force when the file was sealed");
            return;
        }
        findings.fact("certifiedBy", authority.get().getSubjectX500Principal().toString());
        findings.fact("extent", EXTENT);
    }

    /** Whether it certified the seal or an authority above it, and all between them were in force. */
    private static boolean vouches(X509Certificate authority, List<X509Certificate> chain, Instant at) {
        for (int i = 0; i < chain.size() && isInForce(chain.get(i), at) && maySeal(chain.get(i), i); i++) {
            if (hasCertified(authority, chain.get(i)) && isInForce(authority, at)) {
                return true;
            }
        }
        return false;
    }

    /** How many authorities may stand between it and the seal (RFC 5280, 4.2.1.9). */
    private static boolean maySeal(X509Certificate certificate, int place) {
        return place == 0 || certificate.getBasicConstraints() >= place - 1;
    }

    private static boolean isStamped(SignerInformation signer) {
        var attributes = signer.getUnsignedAttributes();
        return attributes != null && attributes.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken) != null;
    }

    private static boolean hasCertified(X509Certificate authority, X509Certificate certificate) {
        try {
            certificate.verify(authority.getPublicKey(), PROVIDER);
            return authority.getBasicConstraints() >= 0
                    && certificate.getIssuerX500Principal().equals(authority.getSubjectX500Principal());
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    private static boolean isInForce(X509Certificate certificate, Instant at) {
        Date moment = Date.from(at);
        return !moment.before(certificate.getNotBefore()) && !moment.after(certificate.getNotAfter());
    }
}
