package jialing.reports.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import jialing.domain.shared.KeyKind;
import jialing.reports.reporting.ExampleReport;
import jialing.reports.reporting.TestReportPrinter;
import jialing.reports.shared.ArchiveReader;
import org.apache.pdfbox.Loader;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChineseSealTest {

    private static final Instant ISSUED = Instant.parse("2026-03-20T01:20:00Z");

    @TempDir
    Path secrets;

    @Test
    void aSealOfSm2AndSm3IsValidAndTheHouseVouchesForItsKey() throws Exception {
        byte[] sealed = sealed(KeyKind.SM2);
        SignerInformation signer = signer(sealed);

        assertThat(signer.getDigestAlgorithmID().getAlgorithm()).isEqualTo(GMObjectIdentifiers.sm3);
        assertThat(signer.getEncryptionAlgOID()).isEqualTo(GMObjectIdentifiers.sm2sign_with_sm3.getId());
        assertThat(isValid(sealed)).isTrue();
        certificate("seal-CQ-WZ-sm2").verify(certificate("authority-sm2").getPublicKey(), KeyKind.PROVIDER);
    }

    @Test
    void oneChangedByteMakesItInvalid() throws Exception {
        byte[] sealed = sealed(KeyKind.SM2);
        sealed[sealed.length / 4] ^= 1;

        assertThat(isValid(sealed)).isFalse();
    }

    @Test
    void theFileIsStillMadeToBeKept() {
        assertThat(ArchiveReader.offences(sealed(KeyKind.SM2))).isEmpty();
    }

    @Test
    void theHouseMayTakeToItAndBackAndKeepsBothKeys() {
        sealed(KeyKind.ECDSA);
        X509Certificate before = certificate("seal-CQ-WZ");
        sealed(KeyKind.SM2);
        X509Certificate chinese = certificate("seal-CQ-WZ-sm2");
        sealed(KeyKind.ECDSA);
        sealed(KeyKind.SM2);

        assertThat(certificate("seal-CQ-WZ")).isEqualTo(before);
        assertThat(certificate("seal-CQ-WZ-sm2")).isEqualTo(chinese);
    }

    private byte[] sealed(KeyKind kind) {
        var policy = new SealPolicy(SealLevel.B_B, Optional.empty(), kind);
        byte[] pdf = new TestReportPrinter().print(ExampleReport.of(Locale.SIMPLIFIED_CHINESE, 1));
        return TheHouse.seal(secrets, ISSUED, policy).seal(pdf, "CQ-WZ", "万州站", "签发 CQ-WZ-2026-BG-0001：陈立言", ISSUED);
    }

    private X509Certificate certificate(String name) {
        return new KeyFolder(secrets).find(name).orElseThrow().certificate();
    }

    private boolean isValid(byte[] sealed) throws Exception {
        try {
            return signer(sealed)
                    .verify(new JcaSimpleSignerInfoVerifierBuilder()
                            .setProvider(KeyKind.PROVIDER)
                            .build(certificate("seal-CQ-WZ-sm2")));
        } catch (CMSException changed) {
            return false;
        }
    }

    private static SignerInformation signer(byte[] sealed) throws Exception {
        try (var document = Loader.loadPDF(sealed)) {
            var signature = document.getLastSignatureDictionary();
            var content = new CMSProcessableByteArray(signature.getSignedContent(sealed));
            return new CMSSignedData(content, signature.getContents(sealed))
                    .getSignerInfos()
                    .getSigners()
                    .iterator()
                    .next();
        }
    }
}
