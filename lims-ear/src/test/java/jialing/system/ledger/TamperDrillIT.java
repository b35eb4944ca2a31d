package jialing.system.ledger;

import static jialing.system.ledger.RecordBehindTheDoors.execute;
import static jialing.system.ledger.WalkedSystem.attack;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import jialing.verify.Finding;
import jialing.verify.Findings;
import jialing.verify.Verify;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Somebody who may do everything with the database changes the record, and somebody who trusts only the log's key finds it: what
 * was changed is named, and dated by the change set that last wrote it. Each attack is rolled back after it was found.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TamperDrillIT {

    private static final int PLACES = 200;
    private static final long SEED = 820;

    /** Each look takes its time on the long record: single attacks come before it. */
    private static final int ON_THE_LONG_RECORD = Order.DEFAULT + 1;

    private static boolean isLong;

    @BeforeAll
    static void theRecordOfTheMainJob() throws SQLException, InterruptedException {
        WalkedSystem.running();
        WalkedSystem.awaitLog();
    }

    private static void growToAHundredThousandActs() throws SQLException, InterruptedException {
        if (!isLong) {
            try (var connection = WalkedSystem.asSuperuser()) {
                DrillActs.record(connection, 100_000);
            }
            WalkedSystem.awaitLog();
            isLong = true;
        }
    }

    @Test
    @Order(ON_THE_LONG_RECORD)
    void theUntouchedRecordIsValid() throws SQLException, InterruptedException {
        growToAHundredThousandActs();
        try (var connection = attack()) {
            Findings findings = verified(connection);
            assertThat(findings.wrong()).isEmpty();
            assertThat((int) findings.facts().get("acts")).isGreaterThan(100_000);
            assertThat((int) findings.facts().get("signatures")).isGreaterThan(10);
            assertThat(findings.facts()).containsEntry("signed with a passkey", 1);
        }
    }

    @Test
    @Order(ON_THE_LONG_RECORD)
    void twoHundredValuesChangedInAllTablesAreAllFoundAndNamed() throws SQLException, InterruptedException {
        growToAHundredThousandActs();
        try (var connection = attack()) {
            var chance = new Random(SEED);
            List<String> tables = Tampering.tables(connection);
            // The tree is attacked alone: with the leaves changed, everything else could only be compared with a lie.
            tables.removeIf(table -> table.equals("ledger_leaf"));
            var done = new ArrayList<Tampering>();
            // A row that was given another key may be hit again, but not be named by a key that it had in between.
            var keysOfTheDrill = new HashSet<String>();
            var changedBefore = new HashSet<String>();
            for (int attempt = 0; done.size() < PLACES; attempt++) {
                String table = tables.get(attempt % tables.size());
                Tampering.at(connection, table, chance, changedBefore).ifPresent(tampering -> {
                    if (!keysOfTheDrill.contains(table + " " + tampering.key())) {
                        done.add(tampering);
                    }
                    if (!tampering.becomes().equals(tampering.key())) {
                        keysOfTheDrill.add(table + " " + tampering.becomes());
                    }
                });
            }
            List<Finding> wrong = verified(connection).wrong();
            assertThat(done)
                    .hasSize(PLACES)
                    .allSatisfy(tampering ->
                            assertThat(wrong).as("%s", tampering).anyMatch(finding -> names(finding, tampering)));
            assertThat(wrong)
                    .filteredOn(finding -> finding.check().equals("RowUnchanged"))
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(finding.when()).isNotNull());
        }
    }

    @Test
    void eachColumnOfALeafIsHeldByTheSignedRoot() throws SQLException {
        for (String column : List.of("kind", "id", "recorded_at", "entry")) {
            try (var connection = attack()) {
                String value = switch (column) {
                    case "kind" -> "'OTHER'";
                    case "id" -> "gen_random_uuid()";
                    case "recorded_at" -> "recorded_at - interval '1 second'";
                    default -> "set_byte(entry, 3, 255 - get_byte(entry, 3))";
                };
                execute(connection, "update lims.ledger_leaf set " + column + " = " + value + " where index = 77");
                assertThat(verified(connection).wrong()).as(column).isNotEmpty();
            }
        }
    }

    @Test
    void twoLeavesInEachOthersPlaceAreFound() throws SQLException {
        try (var connection = attack()) {
            execute(connection, "update lims.ledger_leaf set index = -1 where index = 40");
            execute(connection, "update lims.ledger_leaf set index = 40 where index = 41");
            execute(connection, "update lims.ledger_leaf set index = 41 where index = -1");
            assertThat(checks(connection)).contains("RootAsSigned", "TileAsGrown");
        }
    }

    @Test
    void aDeletedRowAndADeletedActAreNamed() throws SQLException {
        try (var connection = attack()) {
            String result = one(connection, "select id::text from lims.analysis_result order by id limit 1");
            String act = one(connection, "select id::text from lims.ledger_act where verb = 'SIGN' limit 1");
            execute(connection, "delete from lims.analysis_result where id = '" + result + "'");
            execute(connection, "delete from lims.ledger_act where id = '" + act + "'");
            List<Finding> wrong = verified(connection).wrong();
            assertThat(wrong)
                    .anyMatch(each ->
                            each.check().equals("RowKept") && each.what().contains(result));
            assertThat(wrong)
                    .anyMatch(each ->
                            each.check().equals("ACTKept") && each.what().contains(act));
        }
    }

    @Test
    void anInsertedRowIsNamed() throws SQLException {
        try (var connection = attack()) {
            execute(
                    connection,
                    "insert into lims.people_held_capacity (id, person_id, organisation, capacity, valid_from)"
                            + " select '11111111-1111-4111-8111-111111111111', person_id, organisation, 'SIGNATORY', valid_from"
                            + " from lims.people_held_capacity where capacity = 'PLANNER' limit 1");
            assertThat(verified(connection).wrong())
                    .anyMatch(each ->
                            each.check().equals("RowRecorded") && each.what().contains("11111111"));
        }
    }

    @Test
    void aValueChangedWithTheTriggersOnIsAChangeWithoutAnAct() throws SQLException {
        try (var connection = attack()) {
            execute(connection, "set session_replication_role = origin");
            execute(connection, "alter table lims.analysis_result disable trigger append_only");
            execute(connection, "update lims.analysis_result set value = value + 1 where value is not null");
            List<String> checks = checks(connection);
            assertThat(checks).contains("OnlyAdded", "ChangedByAnAct");
        }
    }

    @Test
    void aSignatureMovedToAnotherActOrResultDoesNotFit() throws SQLException {
        try (var connection = attack()) {
            execute(
                    connection,
                    "update lims.ledger_act set signatures = (select signatures from lims.ledger_act"
                            + " where verb = 'CHECK' limit 1) where verb = 'SIGN'");
            assertThat(checks(connection)).contains("SignatureFits", "SignerActed", "ACTAsLogged");
        }
    }

    /**
     * The one who may do everything with the database has all that a passkey ever signed, and can sign nothing with it.
     */
    @Test
    void whatAPasskeyAuthorisedFitsNoOtherActAndCannotBeRewritten() throws SQLException {
        String byPasskey = " where verb = 'APPROVE' and subject_id = '" + WalkedSystem.orderApprovedByPasskey() + "'";
        try (var connection = attack()) {
            execute(connection, "update lims.people_authorisation set text = replace(text, 'APPROVE', 'WITHDRAW')");
            assertThat(checks(connection)).contains("AuthorisationKept", "SignatureFits", "RowUnchanged");
        }
        try (var connection = attack()) {
            execute(
                    connection,
                    "update lims.ledger_act set signatures = (select signatures from lims.ledger_act" + byPasskey
                            + ") where verb = 'ISSUE_REPORT'");
            assertThat(checks(connection)).contains("AuthorisationFits", "AuthorisationOnce", "SignatureFits");
        }
        try (var connection = attack()) {
            execute(
                    connection,
                    "update lims.people_authorisation set authenticator_data = set_byte(authenticator_data, 32, 1)");
            assertThat(checks(connection)).contains("PersonVerified", "PasskeySigned");
        }
        try (var connection = attack()) {
            execute(
                    connection,
                    "update lims.people_authorisation set client_data = convert_to(replace(convert_from(client_data,"
                            + " 'UTF8'), 'webauthn.get', 'webauthn.create'), 'UTF8')");
            assertThat(checks(connection)).contains("PasskeySigned");
        }
        try (var connection = attack()) {
            execute(
                    connection,
                    "update lims.ledger_act set signatures = (signatures::jsonb #- '{0,authorisation}')::text"
                            + byPasskey);
            assertThat(checks(connection)).contains("AuthorisationKept", "SignatureFits");
        }
    }

    @Test
    void aCertificateForAnotherKeyThanTheOneRegisteredIsNamed() throws SQLException {
        try (var connection = attack()) {
            execute(
                    connection,
                    "update lims.ledger_act set content = jsonb_set(content::jsonb, '{publicKey}', '\"00\"')::text"
                            + " where verb = 'REGISTER_PASSKEY'");
            assertThat(checks(connection)).contains("PasskeyRegistered", "ContentHash");
        }
        try (var connection = attack()) {
            execute(connection, "update lims.ledger_act set signatures = '[]' where verb = 'REGISTER_PASSKEY'");
            assertThat(checks(connection)).contains("PasskeyRegistered", "ACTAsLogged");
        }
    }

    @Test
    void aPasskeyThatWasRevokedBeforeSignedNothing() throws SQLException {
        try (var connection = attack()) {
            execute(
                    connection,
                    "update lims.ledger_act set recorded_at = recorded_at - interval '1 hour' where verb = 'REVOKE_PASSKEY'");
            assertThat(checks(connection)).contains("PasskeyInForce");
        }
    }

    @Test
    void aSignatureThatNamesAnotherAlgorithmThanItsKeysIsNotBelieved() throws SQLException {
        for (String other : List.of("SHA1withECDSA", "NONEwithECDSA", "SM3withSM2")) {
            try (var connection = attack()) {
                execute(
                        connection,
                        "update lims.ledger_act set signatures = replace(signatures, 'SHA256withECDSA', '" + other
                                + "') where verb = 'CHECK'");
                assertThat(checks(connection)).as(other).contains("AlgorithmOfTheKey", "ACTAsLogged");
            }
        }
    }

    @Test
    void anOldBackUpPutBackIsShorterThanACheckpointThatAWitnessKeeps() throws SQLException {
        String kept =
                WalkedSystem.stranger().get("/api/ledger/log/checkpoint").done().body();
        try (var connection = attack()) {
            execute(
                    connection,
                    "delete from lims.ledger_checkpoint where size > (select min(size) from lims.ledger_checkpoint)");
            execute(
                    connection,
                    "delete from lims.ledger_leaf where index >= (select max(size) from lims.ledger_checkpoint)");
            assertThat(Verify.database(connection, WalkedSystem.logKey(), List.of(kept), WalkedSystem.logArchive())
                            .wrong())
                    .anyMatch(each -> each.check().equals("LogIsWhole"));
        }
    }

    @Test
    void aSecondCheckpointForOneSizeIsAFork() throws SQLException {
        try (var connection = attack()) {
            execute(
                    connection,
                    "update lims.ledger_checkpoint set root = sha256('other') where size ="
                            + " (select max(size) from lims.ledger_checkpoint)");
            assertThat(checks(connection)).contains("CheckpointAsSigned");
        }
    }

    /** Where the row belongs to an act, a leaf or a tile, these are what a reader can look for. */
    private static boolean names(Finding finding, Tampering tampering) {
        String key = tampering.key();
        return switch (tampering.table()) {
            case "ledger_act" ->
                finding.what().contains(key.split(" ")[0])
                        || tampering.column().matches("id|change_set|recorded_at")
                                && finding.check().startsWith("ACT");
            case "ledger_change" ->
                finding.check().startsWith("CHANGES")
                        || finding.check().startsWith("Change")
                        || finding.check().startsWith("Row")
                        || finding.check().equals("TableKept");
            case "ledger_tile" -> finding.check().equals("TileAsGrown");
            case "ledger_checkpoint" ->
                finding.check().startsWith("Checkpoint")
                        || finding.check().startsWith("Log")
                        || finding.check().equals("RootAsSigned");
            case "ledger_head" -> finding.check().equals("ChainEnd");
            default -> finding.what().startsWith(tampering.table()) && containsAll(finding.what(), key);
        };
    }

    /** Times print differently in a key; whatever else is in it must be there. */
    private static boolean containsAll(String what, String key) {
        for (String part : key.split(" ")) {
            if (!part.contains(":") && !what.contains(part)) {
                return false;
            }
        }
        return true;
    }

    private static Findings verified(Connection connection) throws SQLException {
        return Verify.database(connection, WalkedSystem.logKey(), List.of(), WalkedSystem.logArchive());
    }

    private static List<String> checks(Connection connection) throws SQLException {
        return verified(connection).wrong().stream()
                .map(Finding::check)
                .distinct()
                .toList();
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
