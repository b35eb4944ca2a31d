package jialing.reports.signing;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureInterface;
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
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * The CMS part of a PAdES signature (ETSI EN 319 142-1, 6.3): names the signing certificate by its hash, and leaves the signing time to the PDF's own entry.
 */
final class CadesSignature implements SignatureInterface {

    private static final String ALGORITHM = "SHA256withECDSA";

    private final SigningIdentity identity;

    CadesSignature(SigningIdentity identity) {
        this.identity = identity;
    }

    @Override
    public byte[] sign(InputStream content) throws IOException {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signer());
            generator.addCertificates(new JcaCertStore(identity.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException refused) {
            throw new IOException("the key of " + identity + " cannot sign", refused);
        }
    }

    private SignerInfoGenerator signer() throws OperatorCreationException, GeneralSecurityException {
        return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .setSignedAttributeGenerator(attributes())
                .build(new JcaContentSignerBuilder(ALGORITHM).build(identity.key()), identity.certificate());
    }

    private DefaultSignedAttributeTableGenerator attributes() throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256")
                .digest(identity.certificate().getEncoded());
        var certificate = new SigningCertificateV2(new ESSCertIDv2(digest));
        var attribute = new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(certificate));
        return new WithoutSigningTime(new AttributeTable(attribute));
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
