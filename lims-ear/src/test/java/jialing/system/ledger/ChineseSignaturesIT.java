package jialing.system.ledger;

import static jialing.system.ledger.RecordBehindTheDoors.attack;
import static jialing.system.ledger.RecordBehindTheDoors.execute;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jialing.client.PersonAtWork;
import jialing.demo.Demo;
import jialing.domain.ledger.log.SignedNote;
import jialing.domain.ledger.log.VerifierKey;
import jialing.launcher.RunningSystem;
import jialing.system.shared.TheSystem;
import jialing.verify.Finding;
import jialing.verify.Findings;
import jialing.verify.Verify;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house signs with SM2 from the first act on, then takes to ECDSA: everything stays valid, and both stand in one record. */
class ChineseSignaturesIT {

    private static final String SM2 = "SM3withSM2";
    private static final String ECDSA = "SHA256withECDSA";

    /** DER of 1.2.156.10197.1.501, SM2 with SM3, as a signature in a PDF spells it in hexadecimal. */
    private static final String SM2_IN_A_PDF = "06082a811ccf55018375";

    @TempDir
    Path data;

    private EvidenceOfAReport evidenceOfSm2;

    @Test
    void theHouseTakesToSm2AndBackAndItsWholeRecordStaysValid() throws Exception {
        try (var system = TheSystem.anotherOn(data, Map.of("LIMS_SIGNATURES", "SM2"))) {
            aDayFromTheWorkOrderToTheReport(system);
            evidenceOfSm2 = EvidenceOfAReport.newestOf(system);
            everythingIsSignedWithSm2(system);
            bothKeysOfTheLogStandUnderItsCheckpoints(system);
            theRecordIsValidAndAForgedAlgorithmIsFound(system);
        }
        try (var system = TheSystem.anotherOn(data)) {
            aDayFromTheWorkOrderToTheReport(system);
            theOldEvidenceIsStillValid(system);
            theNewOneIsSignedWithBoth(system);
        }
    }

    private void aDayFromTheWorkOrderToTheReport(RunningSystem system) throws Exception {
        Demo.walkOfOneLaboratory(system.baseUrl(), Files.createTempDirectory("jialing-walk"));
        RecordBehindTheDoors.awaitLog(system);
    }

    private void everythingIsSignedWithSm2(RunningSystem system) throws Exception {
        assertThat(Verify.evidence(evidenceOfSm2.zip(), keys(system), List.of()).wrong())
                .isEmpty();
        assertThat(Verify.evidence(evidenceOfSm2.zip(), sm2Key(system), List.of())
                        .wrong())
                .as("for who trusts the SM2 key only")
                .isEmpty();
        assertThat(evidenceOfSm2.algorithms()).containsExactly(SM2);
        assertThat(new String(evidenceOfSm2.report(), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT))
                .contains(SM2_IN_A_PDF);
        assertThat(Verify.reportCode(
                                evidenceOfSm2.code(), RecordBehindTheDoors.logKey(system), Optional.empty(), List.of())
                        .wrong())
                .as("the code on paper carries the Ed25519 signature")
                .isEmpty();
    }

    private void bothKeysOfTheLogStandUnderItsCheckpoints(RunningSystem system) {
        var stranger = PersonAtWork.stranger(system.baseUrl());
        var published = stranger.get("/api/ledger/log/keys").done();
        assertThat(List.of(published.text("log"), published.text("logSm2"))).isEqualTo(keys(system));
        var known = keys(system).stream()
                .map(key -> VerifierKey.parse(key).orElseThrow())
                .toList();
        var note = SignedNote.parse(
                        stranger.get("/api/ledger/log/checkpoint").done().bytes())
                .orElseThrow();
        assertThat(note.signedBy(known)).isEqualTo(known);
    }

    private void theRecordIsValidAndAForgedAlgorithmIsFound(RunningSystem system) throws SQLException {
        try (var connection = attack(system)) {
            assertThat(verified(connection, system).wrong()).isEmpty();
            execute(
                    connection,
                    "update lims.ledger_act set signatures = replace(signatures, '" + SM2 + "', '" + ECDSA
                            + "') where verb = 'SIGN'");
            assertThat(verified(connection, system).wrong())
                    .extracting(Finding::check)
                    .contains("AlgorithmOfTheKey", "ACTAsLogged");
        }
        try (var connection = attack(system)) {
            execute(
                    connection,
                    "update lims.ledger_checkpoint set note = overlay(note placing case substr(note, length(note) - 9, 1)"
                            + " when 'A' then 'B' else 'A' end from length(note) - 9 for 1)"
                            + " where size = (select max(size) from lims.ledger_checkpoint)");
            assertThat(verified(connection, system).wrong())
                    .as("one letter of the second signature")
                    .extracting(Finding::check)
                    .contains("CheckpointSignedTwice");
        }
    }

    private void theOldEvidenceIsStillValid(RunningSystem system) {
        assertThat(Verify.evidence(evidenceOfSm2.zip(), keys(system), List.of()).wrong())
                .isEmpty();
    }

    private void theNewOneIsSignedWithBoth(RunningSystem system) throws IOException, SQLException {
        var evidence = EvidenceOfAReport.newestOf(system);
        assertThat(Verify.evidence(evidence.zip(), RecordBehindTheDoors.logKey(system), List.of())
                        .wrong())
                .isEmpty();
        assertThat(evidence.algorithms()).as("of the second day").containsExactly(ECDSA);
        assertThat(Verify.evidence(evidence.zip(), keys(system), List.of()).wrong())
                .as("the log signs once again, and who asks for the second signature misses it")
                .extracting(Finding::check)
                .containsExactly("CheckpointSignedTwice");
        try (var connection = attack(system)) {
            assertThat(verified(connection, system).wrong()).isEmpty();
            for (String algorithm : List.of(SM2, ECDSA)) {
                assertThat(RecordBehindTheDoors.number(
                                connection,
                                "select count(*) from lims.people_signing_key where algorithm = '" + algorithm + "'"))
                        .as(algorithm)
                        .isPositive();
            }
        }
    }

    private static List<String> keys(RunningSystem system) {
        return List.of(RecordBehindTheDoors.logKey(system), sm2Key(system));
    }

    private static String sm2Key(RunningSystem system) {
        return RecordBehindTheDoors.key(system, "log-sm2.vkey");
    }

    private static Findings verified(Connection connection, RunningSystem system) throws SQLException {
        return Verify.database(connection, keys(system), List.of(), List.of(), system.logArchive());
    }
}
