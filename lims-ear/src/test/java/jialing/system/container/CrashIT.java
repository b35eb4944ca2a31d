package jialing.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jialing.client.LaboratoryDay;
import jialing.client.Patience;
import jialing.client.PersonAtWork;
import jialing.launcher.RunningSystem;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** The server is killed while an act is under way: record, engine and ledger know nothing of it. */
class CrashIT {

    @Test
    void aServerKilledInTheMiddleOfAnActLeavesNeitherOrderNorCaseNorAct() throws Exception {
        try (RunningSystem system = TheSystem.another();
                Connection owner = owner(system)) {
            PersonAtWork planner = PersonAtWork.loggedIn(system.baseUrl(), "wz.planner");
            plan(planner).join();
            OnRecord before = OnRecord.now(owner);
            owner.setAutoCommit(false);
            holdBackTasks(owner);
            plan(planner);
            awaitTheActStandsBeforeItsTask(system);
            ProcessHandle server = ProcessHandle.of(system.serverPid()).orElseThrow();
            server.destroyForcibly();
            server.onExit().join();
            owner.rollback();
            owner.setAutoCommit(true);
            awaitNobodyIsAtWork(system);
            assertThat(OnRecord.now(owner)).isEqualTo(before);
        }
    }

    private static CompletableFuture<Integer> plan(PersonAtWork planner) {
        String today = LaboratoryDay.today().toString();
        return CompletableFuture.supplyAsync(() -> planner.post(
                        "/api/planning/work-orders",
                        Map.of(
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
                                today))
                .done()
                .status());
    }

    /** The order, its act and its case are written, only the case's first task waits: the middle of the transaction. */
    private static void holdBackTasks(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("lock table engine.act_ru_task in share mode");
        }
    }

    private static void awaitTheActStandsBeforeItsTask(RunningSystem system) {
        await(
                system,
                "select count(*) from pg_locks where not granted and relation = 'engine.act_ru_task'::regclass",
                1);
    }

    private static void awaitNobodyIsAtWork(RunningSystem system) {
        await(system, "select count(*) from pg_stat_activity where usename = 'jialing_app'", 0);
    }

    private static void await(RunningSystem system, String sql, long expected) {
        Patience.of(Duration.ofSeconds(30)).until(sql, () -> number(system, sql) == expected);
    }

    private static long number(RunningSystem system, String sql) {
        try (Connection owner = owner(system);
                var statement = owner.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection owner(RunningSystem system) throws SQLException {
        var database = system.database();
        return DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
    }
}
