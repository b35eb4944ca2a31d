package jialing.system.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jialing.domain.ledger.log.NoteSigner;
import jialing.verify.Finding;
import jialing.verify.Verify;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who downloads evidence can check it without the system, and cannot change anything in it. */
class EvidenceIT {

    private static byte[] evidence;
    private static String report;

    @BeforeAll
    static void theEvidenceOfAReport() {
        report = WalkedSystem.as("wz.quality")
                .get("/api/reporting/reports?limit=1")
                .done()
                .items()
                .findFirst()
                .orElseThrow()
                .path("number")
                .asText();
        evidence = WalkedSystem.as("wz.quality")
                .get("/api/evidence/reports/" + report + "/file")
                .done()
                .bytes();
    }

    @Test
    void theEvidenceOfAReportIsValidForWhoTrustsTheLogsKey() {
        var findings = Verify.evidence(evidence, WalkedSystem.logKey(), List.of());
        assertThat(findings.wrong()).isEmpty();
        assertThat((int) findings.facts().get("acts")).isGreaterThan(30);
    }

    /** The checker lost the PIN after the report was issued. */
    @Test
    void whatAKeySignedStaysValidWhenItIsRevokedAndTheEndOfTheKeyIsInTheEvidence() {
        var kept = new AtomicReference<String>();
        assertThat(checks(changed("evidence.json", text -> {
                    kept.set(text);
                    return text;
                })))
                .isEmpty();
        assertThat(kept.get()).contains("\"verb\":\"CHECK\"").contains("\"verb\":\"REVOKE_KEY\"");
    }

    @Test
    void whoTrustsAnotherLogBelievesNothingOfIt() throws Exception {
        var keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        String other = new NoteSigner("other.example/log", keys).verifierKey().print();
        assertThat(Verify.evidence(evidence, other, List.of()).wrong())
                .extracting(Finding::check)
                .containsExactly("CheckpointSigned");
    }

    @Test
    void evidenceOfSampleResultAndObservationIsThereToo() {
        var quality = WalkedSystem.as("wz.quality");
        String sample = quality.get("/api/sampling/samples?limit=1")
                .done()
                .items()
                .findFirst()
                .orElseThrow()
                .path("code")
                .asText();
        String observation = quality.get("/sta/v1.1/Observations?%24top=1")
                .done()
                .json()
                .at("/value/0/@iot.id")
                .asText();
        for (String path : List.of("samples/" + sample, "observations/" + observation)) {
            byte[] file = quality.get("/api/evidence/" + path + "/file").done().bytes();
            assertThat(Verify.evidence(file, WalkedSystem.logKey(), List.of()).wrong())
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void whatAPasskeySignedIsCheckedWithoutTheSystem() {
        byte[] file = approvedByPasskey();
        var findings = Verify.evidence(file, WalkedSystem.logKey(), List.of());
        assertThat(findings.wrong()).isEmpty();
        assertThat(findings.facts()).containsEntry("signed with a passkey", 1);
        assertThat(checks(changed(file, "evidence.json", text -> text.replace("authorisations", "none"))))
                .containsExactly("AuthorisationKept", "SignatureFits");
        assertThat(checks(changed(
                        file,
                        "evidence.json",
                        text -> text.replaceFirst("\"clientData\":\"eyJ0", "\"clientData\":\"eyJ1"))))
                .containsExactly("PasskeySigned");
        assertThat(checks(
                        changed(file, "evidence.json", text -> text.replace("I sign within", "I do not sign within"))))
                .containsExactly("StatementAsShown");
        assertThat(checks(changed(
                        file,
                        "evidence.json",
                        text -> text.replace("\\\"verb\\\":\\\"APPROVE", "\\\"verb\\\":\\\"RETURN"))))
                .containsExactly("AuthorisationKept", "SignatureFits");
    }

    /** The evidence of a sample whose order was approved with a passkey. */
    private static byte[] approvedByPasskey() {
        var quality = WalkedSystem.as("wz.quality");
        String sample = quality.get("/api/sampling/samples?workOrder=" + WalkedSystem.orderApprovedByPasskey())
                .done()
                .text("items/0/code");
        return quality.get("/api/evidence/samples/" + sample + "/file").done().bytes();
    }

    @Test
    void aForeignLaboratoryGetsNone() {
        WalkedSystem.as("yz.quality")
                .get("/api/evidence/reports/" + report + "/file")
                .refusedBy("EvidenceExists");
    }

    /** The newest report of the demo is that of air: the weight of its filter. */
    @Test
    void aNumberChangedInTheEvidenceIsFound() {
        assertThat(checks(changed("evidence.json", text -> text.replaceFirst("0\\.36138", "0.35138"))))
                .isNotEmpty();
    }

    @Test
    void aChangedReportFileIsFound() {
        assertThat(checks(changed("files/" + report + ".pdf", text -> text + " ")))
                .containsExactly("FileInRecord");
    }

    @Test
    void aStepGivenAnotherMeaningIsFound() {
        assertThat(checks(changed("evidence.json", text -> text.replace("\"verb\":\"CHECK\"", "\"verb\":\"REVIEW\""))))
                .contains("ActInLog", "SignatureFits", "ChainUnbroken");
    }

    @Test
    void aFileThatIsNoEvidenceIsSaidToBeNone() {
        assertThat(checks("no zip".getBytes(StandardCharsets.UTF_8))).containsExactly("EvidenceReadable");
    }

    private static List<String> checks(byte[] file) {
        return Verify.evidence(file, WalkedSystem.logKey(), List.of()).wrong().stream()
                .map(Finding::check)
                .distinct()
                .toList();
    }

    /** The same evidence with one file of it changed; bytes are read and written as they are. */
    private static byte[] changed(String name, UnaryOperator<String> change) {
        return changed(evidence, name, change);
    }

    private static byte[] changed(byte[] file, String name, UnaryOperator<String> change) {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(file));
                var to = new ZipOutputStream(bytes)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                String content = new String(from.readAllBytes(), StandardCharsets.ISO_8859_1);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write((entry.getName().equals(name) ? change.apply(content) : content)
                        .getBytes(StandardCharsets.ISO_8859_1));
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
