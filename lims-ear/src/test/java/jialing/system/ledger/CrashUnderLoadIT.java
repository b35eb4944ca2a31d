package jialing.system.ledger;

import static jialing.system.ledger.RecordBehindTheDoors.asSuperuser;
import static jialing.system.ledger.RecordBehindTheDoors.awaitLog;
import static jialing.system.ledger.RecordBehindTheDoors.logKey;
import static jialing.system.ledger.RecordBehindTheDoors.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import jialing.client.Answer;
import jialing.client.LaboratoryDay;
import jialing.client.PersonAtWork;
import jialing.launcher.RunningSystem;
import jialing.system.shared.TheSystem;
import jialing.verify.Verify;
import org.junit.jupiter.api.Test;

/**
 * Processes are killed (SIGKILL) while people sign: PostgreSQL's own again and again, so that it recovers from its log each time, and
 * at the end server and database at once. Each act that was acknowledged is there, in the log once, and the tree holds every
 * checkpoint that anybody was ever shown. {@code -Djialing.kills=200} for the long run.
 */
class CrashUnderLoadIT {

    private static final int KILLS = Integer.getInteger("jialing.kills", 12);
    private static final int SIGNERS = 4;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Queue<String> shown = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void whatWasAcknowledgedOutlivesEveryKill() throws Exception {
        RunningSystem system = TheSystem.another();
        Path data = system.data();
        ExecutorService people = Executors.newFixedThreadPool(SIGNERS + 1);
        for (int i = 0; i < SIGNERS; i++) {
            people.submit(() -> keepSigning(system.baseUrl()));
        }
        people.submit(() -> keepLooking(system.baseUrl()));
        var chance = new Random(6962);
        for (int kill = 0; kill < KILLS; kill++) {
            Thread.sleep(500 + chance.nextInt(1_500));
            killABackend(system);
        }
        Thread.sleep(2_000);
        kill(system.serverPid());
        kill(Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(0)
                .strip()));
        over.set(true);
        people.shutdown();
        assertThat(people.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        closeWhatIsDead(system);

        try (RunningSystem again = TheSystem.anotherOn(data)) {
            assertThat(acknowledged).hasSizeGreaterThan(KILLS);
            assertThat(shown).isNotEmpty();
            verify(again);
        }
    }

    private void verify(RunningSystem again) throws Exception {
        try (Connection connection = asSuperuser(again)) {
            awaitLog(again);
            assertThat(approved(connection)).containsAll(acknowledged);
            assertThat(number(
                            connection,
                            "select count(*) - count(distinct subject_id) from lims.ledger_act"
                                    + " where verb = 'APPROVE'"))
                    .as("approved twice")
                    .isZero();
            assertThat(number(
                            connection,
                            "select count(*) from lims.ledger_act a where verb = 'APPROVE' and"
                                    + " (select count(*) from lims.ledger_leaf l where l.id = a.id) <> 1"))
                    .as("acts that are not in the log exactly once")
                    .isZero();
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            String key =
                    Files.readString(again.data().resolve("secrets/log.vkey")).strip();
            assertThat(Verify.database(connection, logKey(again), List.copyOf(new TreeSet<>(shown)))
                            .wrong())
                    .isEmpty();
        }
    }

    /** A refusal, a broken connection or a 5xx is no acknowledgement: the person tries with the next order. */
    private void keepSigning(String url) {
        while (!over.get()) {
            try {
                PersonAtWork planner = PersonAtWork.loggedIn(url, "wz.planner");
                PersonAtWork signatory = PersonAtWork.loggedIn(url, "wz.signatory");
                while (!over.get()) {
                    String order = planner.post("/api/planning/work-orders", order())
                            .done()
                            .text("id");
                    Answer answer = signatory.post(
                            "/api/planning/work-orders/" + order + "/approval", Map.of("pin", PersonAtWork.PIN));
                    if (answer.status() / 100 == 2) {
                        acknowledged.add(order);
                    }
                }
            } catch (RuntimeException | AssertionError interrupted) {
                pause();
            }
        }
    }

    private void keepLooking(String url) {
        PersonAtWork anybody = PersonAtWork.stranger(url);
        while (!over.get()) {
            try {
                Answer answer = anybody.get("/api/ledger/log/checkpoint");
                if (answer.status() == 200) {
                    shown.add(answer.body());
                }
            } catch (RuntimeException away) {
                pause();
            }
            pause();
        }
    }

    private static Map<String, Object> order() {
        String today = LaboratoryDay.today().toString();
        return Map.of(
                "title",
                "断电试验",
                "element",
                "surface_water",
                "sites",
                List.of("SW010"),
                "analytes",
                List.of("PH", "NH3N"),
                "plannedOn",
                today,
                "dueOn",
                today);
    }

    /** PostgreSQL answers the death of one of its processes by stopping all and recovering from its log. */
    private static void killABackend(RunningSystem system) throws IOException, InterruptedException {
        for (int tries = 0; tries < 50; tries++) {
            try (Connection connection = asSuperuser(system)) {
                long backend = number(
                        connection,
                        "select coalesce((select pid from pg_stat_activity where usename ="
                                + " 'jialing_app' order by (state = 'idle'), random() limit 1), 0)");
                if (backend > 0) {
                    kill(backend);
                    return;
                }
            } catch (SQLException recovering) {
                Thread.sleep(200);
            }
            Thread.sleep(100);
        }
        throw new AssertionError("nobody to kill");
    }

    private static void kill(long process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-9", String.valueOf(process)).start().waitFor();
    }

    private static void closeWhatIsDead(RunningSystem system) {
        try {
            system.close();
        } catch (RuntimeException alreadyDead) {
            assertThat(alreadyDead).hasMessageContaining("stop");
        }
    }

    private static List<String> approved(Connection connection) throws SQLException {
        var orders = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select subject_id::text from lims.ledger_act where verb = 'APPROVE'")) {
            while (rows.next()) {
                orders.add(rows.getString(1));
            }
        }
        return orders;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
