package jialing.reports.signing;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import jialing.domain.shared.KeyKind;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureInterface;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * The CMS part of a PAdES signature (ETSI EN 319 142-1, 6.3): in DER, with the whole chain of certificates; names the signing certificate by its hash, leaves
 * the signing time to the PDF's own entry, and carries a time stamp over the signature's value where a service gives one.
 */
final class CadesSignature implements SignatureInterface {

    private final SigningIdentity identity;
    private final Optional<TimeStampService> stamps;

    CadesSignature(SigningIdentity identity, Optional<TimeStampService> stamps) {
        this.identity = identity;
        this.stamps = stamps;
    }

    @Override
    public byte[] sign(InputStream content) throws IOException {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signer());
            generator.addCertificates(new JcaCertStore(identity.chain()));
            var signed = generator.generate(new CMSProcessableByteArray(content.readAllBytes()), false);
            return stamped(signed).toASN1Structure().getEncoded(ASN1Encoding.DER);
        } catch (CMSException | OperatorCreationException | GeneralSecurityException refused) {
            throw new IOException("the key of " + identity + " cannot sign", refused);
        }
    }

    private SignerInfoGenerator signer() throws OperatorCreationException, GeneralSecurityException {
        var digests = new JcaDigestCalculatorProviderBuilder()
                .setProvider(KeyKind.PROVIDER)
                .build();
        return new JcaSignerInfoGeneratorBuilder(digests)
                .setSignedAttributeGenerator(attributes())
                .build(identity.signer(), identity.certificate());
    }

    private DefaultSignedAttributeTableGenerator attributes() throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256")
                .digest(identity.certificate().getEncoded());
        var certificate = new SigningCertificateV2(new ESSCertIDv2(digest));
        var attribute = new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(certificate));
        return new WithoutSigningTime(new AttributeTable(attribute));
    }

    private CMSSignedData stamped(CMSSignedData signed) throws IOException {
        if (stamps.isEmpty()) {
            return signed;
        }
        SignerInformation bare = signed.getSignerInfos().iterator().next();
        var token = stamps.get().stamp(bare.getSignature()).toCMSSignedData().toASN1Structure();
        var attribute = new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(token));
        var with = SignerInformation.replaceUnsignedAttributes(bare, new AttributeTable(attribute));
        return CMSSignedData.replaceSigners(signed, new SignerInformationStore(List.of(with)));
    }

    private static final class WithoutSigningTime extends DefaultSignedAttributeTableGenerator {

        WithoutSigningTime(AttributeTable attributes) {
            super(attributes);
        }

        @Override
        @SuppressWarnings("rawtypes")
        public AttributeTable getAttributes(java.util.Map parameters) {
            return super.getAttributes(parameters).remove(CMSAttributes.signingTime);
        }
    }
}
