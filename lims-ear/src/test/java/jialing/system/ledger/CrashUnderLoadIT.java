package jialing.system.ledger;

import static jialing.system.ledger.RecordBehindTheDoors.asSuperuser;
import static jialing.system.ledger.RecordBehindTheDoors.awaitLog;
import static jialing.system.ledger.RecordBehindTheDoors.logKey;
import static jialing.system.ledger.RecordBehindTheDoors.number;
import static jialing.system.ledger.RecordBehindTheDoors.snapshot;
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
 * Processes are killed (SIGKILL) while people sign: one of PostgreSQL's again and again, so that it recovers from its log each time,
 * and every so often the server, the whole database, or both, after which the system is started anew on what they left. Each act
 * that was acknowledged is there, in the log once, and the tree holds every checkpoint that anybody was ever shown.
 * {@code -Djialing.kills=200} for the long run.
 */
class CrashUnderLoadIT {

    private static final int KILLS = Integer.getInteger("jialing.kills", 12);
    private static final int SIGNERS = 4;

    /** Every so many kills, the whole system has to start anew. */
    private static final int RESTART_EVERY = 10;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Queue<String> shown = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile RunningSystem system;

    /** What dies with one kill. */
    private enum Victim {
        BACKEND,
        SERVER,
        BOTH,
        DATABASE;

        private static final List<Victim> IN_TURN = List.of(SERVER, BOTH, DATABASE);

        static Victim of(int kill) {
            if (kill == KILLS) {
                return BOTH;
            }
            return kill % RESTART_EVERY == 0 ? IN_TURN.get((kill / RESTART_EVERY - 1) % IN_TURN.size()) : BACKEND;
        }
    }

    @Test
    void whatWasAcknowledgedOutlivesEveryKill() throws Exception {
        system = TheSystem.another();
        ExecutorService people = Executors.newFixedThreadPool(SIGNERS + 1);
        try {
            for (int i = 0; i < SIGNERS; i++) {
                people.submit(this::keepSigning);
            }
            people.submit(this::keepLooking);
            killInTurn();
            over.set(true);
            people.shutdown();
            assertThat(people.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
            System.out.printf(
                    "%d kills: %d acts acknowledged, %d different checkpoints shown%n",
                    KILLS, acknowledged.size(), new TreeSet<>(shown).size());
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS);
            assertThat(shown).isNotEmpty();
            verify(system);
        } finally {
            over.set(true);
            people.shutdownNow();
            system.close();
        }
    }

    private void killInTurn() throws Exception {
        var chance = new Random(6962);
        for (int kill = 1; kill <= KILLS; kill++) {
            Thread.sleep(500 + chance.nextInt(1_500));
            awaitAnAct();
            Victim victim = Victim.of(kill);
            if (victim == Victim.BACKEND) {
                killABackend(system);
            } else {
                killAndStartAnew(victim);
            }
        }
    }

    /** Whoever was thrown out by the kills before is at work again, so that this one meets work too. */
    private void awaitAnAct() throws InterruptedException {
        int before = acknowledged.size();
        for (int tries = 0; acknowledged.size() == before && tries < 1_800; tries++) {
            Thread.sleep(100);
        }
        assertThat(acknowledged).as("people come back to work").hasSizeGreaterThan(before);
    }

    private void killAndStartAnew(Victim victim) throws IOException, InterruptedException {
        Path data = system.data();
        if (victim != Victim.DATABASE) {
            kill(system.serverPid());
        }
        if (victim != Victim.SERVER) {
            kill(Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                    .get(0)
                    .strip()));
        }
        closeWhatIsDead(system);
        system = TheSystem.anotherOn(data);
    }

    private void verify(RunningSystem again) throws Exception {
        awaitLog(again);
        try (Connection connection = snapshot(again)) {
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
            assertThat(Verify.database(connection, logKey(again), List.copyOf(new TreeSet<>(shown)), again.logArchive())
                            .wrong())
                    .isEmpty();
        }
    }

    /** A refusal, a broken connection or a 5xx is no acknowledgement: the person tries with the next order. */
    private void keepSigning() {
        while (!over.get()) {
            try {
                String url = system.baseUrl();
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

    private void keepLooking() {
        while (!over.get()) {
            try {
                Answer answer = PersonAtWork.stranger(system.baseUrl()).get("/api/ledger/log/checkpoint");
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
