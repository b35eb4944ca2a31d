package jialing.system.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.domain.ledger.log.Checkpoint;
import jialing.domain.ledger.log.EntryBundle;
import jialing.domain.ledger.log.MerkleTree;
import jialing.domain.ledger.log.SignedNote;
import jialing.domain.ledger.log.Tile;
import jialing.domain.ledger.log.TiledNodes;
import jialing.domain.ledger.log.Tiling;
import jialing.domain.ledger.log.TreeHead;
import jialing.verify.Finding;
import jialing.verify.Findings;
import jialing.verify.Verify;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The old tiles of a running system's log go to files, and nobody who asks for them or for a proof notices. */
class ArchivedLogIT {

    private static final String LOG = "/api/ledger/log/";

    private static final Map<String, byte[]> servedBefore = new HashMap<>();
    private static TreeHead headBefore;
    private static int archived;

    private final PersonAtWork stranger = WalkedSystem.stranger();

    @BeforeAll
    static void aLogWhoseOldTilesHaveGoneToFiles() throws SQLException, InterruptedException {
        WalkedSystem.running();
        try (var connection = WalkedSystem.asSuperuser()) {
            DrillActs.record(connection, 2_000);
        }
        WalkedSystem.awaitLog();
        headBefore = head();
        pathsOfFullTiles(headBefore.size())
                .forEach(path -> servedBefore.put(
                        path, WalkedSystem.stranger().get(LOG + path).done().bytes()));
        assertThat(archive(1)).as("nothing here is a day old").isZero();
        for (int tiles = archive(0); tiles > 0; tiles = archive(0)) {
            archived += tiles;
        }
        WalkedSystem.awaitLog();
    }

    @Test
    void theDatabaseKeepsTheNewestFullTileAndLetsTheOlderOnesGo() throws SQLException {
        assertThat(archived).isGreaterThanOrEqualTo(6);
        try (var connection = WalkedSystem.asSuperuser()) {
            long full = RecordBehindTheDoors.number(
                    connection, "select count(*) from lims.ledger_tile where level = 0 and length(content) = 8192");
            assertThat(full).isBetween(1L, 2L);
            assertThat(RecordBehindTheDoors.number(
                            connection, "select count(*) from lims.ledger_archived_file where level = 0"))
                    .isEqualTo(RecordBehindTheDoors.number(
                            connection, "select count(*) from lims.ledger_archived_file where level is null"));
        }
    }

    @Test
    void whoArchivedIsOnRecord() throws SQLException {
        try (var connection = WalkedSystem.asSuperuser()) {
            assertThat(RecordBehindTheDoors.number(
                            connection,
                            "select count(*) from lims.ledger_act a join lims.people_account p"
                                    + " on p.person_id = (a.actors -> 0 ->> 'personId')::uuid"
                                    + " where a.verb = 'ARCHIVE_TILES' and p.account = 'mc.admin'"
                                    + " and a.content like '%\"first\":\"tile/0/000\"%'"))
                    .isOne();
        }
    }

    @Test
    void everyTileIsServedAsBefore() {
        servedBefore.forEach((path, content) ->
                assertThat(stranger.get(LOG + path).done().bytes()).as(path).isEqualTo(content));
        byte[] first = servedBefore.get("tile/0/000");
        assertThat(stranger.get(LOG + "tile/0/000.p/7").done().bytes())
                .as("a tile that was partial once")
                .isEqualTo(Arrays.copyOf(first, 7 * 32));
    }

    @Test
    void theFolderHoldsTheFilesThatTheLogServes() throws IOException {
        try (Stream<Path> files = Files.walk(WalkedSystem.logArchive()).filter(Files::isRegularFile)) {
            assertThat(files).hasSizeGreaterThanOrEqualTo(2 * 6).allSatisfy(file -> {
                String path = WalkedSystem.logArchive().relativize(file).toString();
                assertThat(Files.readAllBytes(file)).as(path).isEqualTo(servedBefore.get(path));
            });
        }
    }

    @Test
    void theNewTreeHoldsAllOfTheOldOne() {
        TreeHead now = head();
        var tree = new MerkleTree(
                now.size(),
                new TiledNodes(
                        new Tiling(now.size()),
                        tile -> tile.read(stranger.get(LOG + tile.path()).done().bytes())
                                .orElseThrow()));
        assertThat(now.size()).as("the act of archiving itself").isGreaterThan(headBefore.size());
        assertThat(tree.head()).isEqualTo(now);
        assertThat(tree.consistencyFrom(headBefore.size()).proves(headBefore, now))
                .isTrue();
    }

    @Test
    void theEvidenceOfAnOldReportIsStillMadeAndValid() {
        var quality = WalkedSystem.as("wz.quality");
        String report = quality.get("/api/reporting/reports?limit=1")
                .done()
                .items()
                .findFirst()
                .orElseThrow()
                .path("number")
                .asText();
        byte[] evidence =
                quality.get("/api/evidence/reports/" + report + "/file").done().bytes();
        Findings findings = Verify.evidence(evidence, WalkedSystem.logKey(), List.of());
        assertThat(findings.wrong()).isEmpty();
        assertThat((int) findings.facts().get("acts")).isGreaterThan(30);
    }

    @Test
    void theWholeRecordIsValid() throws SQLException {
        Findings findings = verified();
        assertThat(findings.wrong()).isEmpty();
        assertThat((int) findings.facts().get("archivedFiles")).isGreaterThanOrEqualTo(2 * archived - 1);
    }

    @Test
    void aByteChangedInAFileIsNamedAndNeverServed() throws Exception {
        for (String path : List.of("tile/0/001", "tile/entries/002")) {
            Path file = WalkedSystem.logArchive().resolve(path);
            byte[] right = Files.readAllBytes(file);
            byte[] wrong = right.clone();
            wrong[4_000] ^= 1;
            Files.write(file, wrong);
            try {
                assertThat(verified().wrong())
                        .extracting(Finding::check, Finding::what)
                        .containsExactly(tuple("ArchivedFileAsGrown", path));
                assertThat(stranger.get(LOG + path).bytes()).as(path).isNotEqualTo(wrong);
            } finally {
                Files.write(file, right);
            }
        }
        assertThat(verified().wrong()).isEmpty();
    }

    @Test
    void aLostFileIsNamed() throws Exception {
        Path file = WalkedSystem.logArchive().resolve("tile/0/003");
        Path away = WalkedSystem.logArchive().resolveSibling("lost");
        Files.move(file, away);
        try {
            assertThat(verified().wrong())
                    .extracting(Finding::check, Finding::what)
                    .containsExactly(tuple("ArchivedFileKept", "tile/0/003"));
            Answer answer = stranger.get(LOG + "tile/0/003");
            assertThat(answer.status())
                    .as("our fault, and not a tile that never was")
                    .isEqualTo(500);
        } finally {
            Files.move(away, file);
        }
        stranger.get(LOG + "tile/0/003").done();
    }

    @Test
    void onlyAnAdministratorOfTheHouseArchives() {
        var days = Map.of("olderThanDays", 0);
        WalkedSystem.as("mc.planner").post("/api/ledger/archive", days).refusedBy("CapacityHeld");
        WalkedSystem.as("wz.admin").post("/api/ledger/archive", days).refusedBy("ActsForOwnOrganisation");
        var admin = WalkedSystem.as("mc.admin");
        admin.post("/api/ledger/archive", Map.of("olderThanDays", -1)).refusedBy("AgeOfTiles");
        admin.post("/api/ledger/archive", Map.of("olderThanDays", 2_000_000_000))
                .refusedBy("AgeOfTiles");
        assertThat(admin.post("/api/ledger/archive", Map.of("olderThanDays", "soon"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void noOtherWayLeadsOutOfTheDatabase() throws SQLException {
        var database = WalkedSystem.running().database();
        try (var connection = DriverManager.getConnection(database.url(), "jialing_app", database.appPassword())) {
            refused(connection, "delete from lims.ledger_tile", "permission denied");
            refused(
                    connection,
                    "insert into lims.ledger_archived_file (level, index, sha256, archived_at) values (9, 9, 'x', now())",
                    "permission denied");
            refused(connection, "delete from lims.ledger_archived_file", "permission denied");
            refused(
                    connection,
                    "select lims.archive_tile(level, index, sha256(content), now()) from lims.ledger_tile"
                            + " where length(content) < 8192",
                    "newest full tile");
            refused(
                    connection,
                    "select lims.archive_tile(level, index, sha256(content), now()) from lims.ledger_tile"
                            + " where level = 0 and length(content) = 8192 order by index desc limit 1",
                    "newest full tile");
            refused(connection, "select lims.archive_tile(0, 0, sha256('other'), now())", "not what the file holds");
            refused(connection, "select lims.archive_entries(0, sha256('other'), now())", "not what the file holds");
        }
        try (var owner = DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword())) {
            refused(owner, "delete from lims.ledger_tile", "stays until it is archived");
            refused(owner, "truncate lims.ledger_tile", "append-only");
            refused(owner, "update lims.ledger_archived_file set archived_at = now()", "append-only");
        }
    }

    private static void refused(Connection connection, String sql, String because) throws SQLException {
        try (var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).as(sql).hasMessageContaining(because);
        }
    }

    private static int archive(int days) {
        return WalkedSystem.as("mc.admin")
                .post("/api/ledger/archive", Map.of("olderThanDays", days))
                .done()
                .json()
                .path("tiles")
                .asInt();
    }

    private static TreeHead head() {
        byte[] note = WalkedSystem.stranger().get(LOG + "checkpoint").done().bytes();
        return SignedNote.parse(note)
                .flatMap(each -> Checkpoint.parse(each.text()))
                .orElseThrow()
                .head();
    }

    private static Stream<String> pathsOfFullTiles(long size) {
        return Stream.concat(
                new Tiling(size).tiles().filter(Tile::isFull).map(Tile::path),
                new Tiling(size)
                        .bundles()
                        .filter(bundle -> bundle.width() == Tile.FULL_WIDTH)
                        .map(EntryBundle::path));
    }

    private static Findings verified() throws SQLException {
        try (Connection connection = WalkedSystem.snapshot()) {
            return Verify.database(connection, WalkedSystem.logKey(), List.of(), WalkedSystem.logArchive());
        }
    }
}
