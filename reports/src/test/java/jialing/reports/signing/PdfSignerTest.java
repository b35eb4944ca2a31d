package jialing.reports.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import jialing.reports.reporting.ExampleReport;
import jialing.reports.reporting.TestReportPrinter;
import org.apache.pdfbox.Loader;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfSignerTest {

    private static final Instant ISSUED = Instant.parse("2026-03-20T01:20:00Z");

    private final OrganisationAuthority authority = OrganisationAuthority.found("嘉陵实验室认证机构", ISSUED.minusSeconds(60));
    private final SigningIdentity station =
            authority.issue(new Holder("重庆市万州生态环境监测中心站", "重庆市万州生态环境监测中心站", "CQ-WZ"), ISSUED.minusSeconds(60));
    private final SignatureStatement statement =
            new SignatureStatement("seal", "重庆市万州生态环境监测中心站", "签发 CQWZ-2026-0031-01：陈立言", "重庆", ISSUED);

    private byte[] signedReport() {
        var pdf = new TestReportPrinter().print(ExampleReport.of(Locale.SIMPLIFIED_CHINESE, 1));
        return new PdfSigner().sign(pdf, station, statement);
    }

    @Test
    void theSignatureIsValidAndSaysWhoWhyAndWhen() throws Exception {
        var signed = signedReport();

        assertThat(isValid(signed)).isTrue();
        try (var document = Loader.loadPDF(signed)) {
            var field = document.getSignatureFields().get(0);
            assertThat(field.getPartialName()).isEqualTo("seal");
            assertThat(field.getSignature().getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(field.getSignature().getReason()).isEqualTo("签发 CQWZ-2026-0031-01：陈立言");
            assertThat(field.getSignature().getSignDate().toInstant()).isEqualTo(ISSUED);
        }
    }

    @Test
    void theSignatureNamesItsCertificateAndLeavesTheTimeToThePdf() throws Exception {
        var attributes = signer(signedReport()).getSignedAttributes();

        assertThat(attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                .isNotNull();
        assertThat(attributes.get(CMSAttributes.signingTime)).isNull();
    }

    @Test
    void oneChangedByteMakesItInvalid() throws Exception {
        var signed = signedReport();
        signed[signed.length / 4] ^= 1;

        assertThat(isValid(signed)).isFalse();
    }

    @Test
    void theAuthorityVouchesForTheKey() throws Exception {
        station.certificate().verify(authority.identity().certificate().getPublicKey());
        station.certificate().checkValidity(java.util.Date.from(ISSUED));

        assertThat(station.certificate().getBasicConstraints()).isEqualTo(-1);
        assertThat(authority.identity().certificate().getBasicConstraints()).isZero();
    }

    @Test
    void aStrangersReaderFindsItValid(@TempDir Path folder) throws Exception {
        assumeThat(Path.of("/usr/bin/pdfsig")).exists();
        var file = Files.write(folder.resolve("report.pdf"), signedReport());

        var reader = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(reader.getInputStream().readAllBytes());
        reader.waitFor(1, TimeUnit.MINUTES);

        assertThat(said).contains("Signature is Valid", "ETSI.CAdES.detached", "Total document signed");
    }

    private boolean isValid(byte[] signed) throws Exception {
        try {
            return signer(signed).verify(new JcaSimpleSignerInfoVerifierBuilder().build(station.certificate()));
        } catch (CMSException changed) {
            return false;
        }
    }

    private static SignerInformation signer(byte[] signed) throws Exception {
        try (var document = Loader.loadPDF(signed)) {
            var signature = document.getLastSignatureDictionary();
            var content = new CMSProcessableByteArray(signature.getSignedContent(signed));
            return new CMSSignedData(content, signature.getContents(signed))
                    .getSignerInfos()
                    .getSigners()
                    .iterator()
                    .next();
        }
    }
}
