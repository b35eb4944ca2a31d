package jialing.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jialing.launcher.RunningSystem;
import jialing.system.shared.PersonAtWork;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** The server is killed while an act is under way: record, engine and ledger know nothing of it. */
class CrashIT {

    record Counts(long orders, long cases, long acts) {}

    @Test
    void aServerKilledInTheMiddleOfAnActLeavesNeitherOrderNorCaseNorAct() throws Exception {
        try (RunningSystem system = TheSystem.another();
                Connection owner = owner(system)) {
            PersonAtWork planner = PersonAtWork.loggedIn(system.baseUrl(), "wz.planner");
            plan(planner).join();
            Counts before = counts(owner);
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
            assertThat(counts(owner)).isEqualTo(before);
        }
    }

    private static CompletableFuture<Integer> plan(PersonAtWork planner) {
        String today = LocalDate.now().toString();
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

    private static void awaitTheActStandsBeforeItsTask(RunningSystem system) throws Exception {
        await(
                system,
                "select count(*) from pg_locks where not granted and relation = 'engine.act_ru_task'::regclass",
                1);
    }

    private static void awaitNobodyIsAtWork(RunningSystem system) throws Exception {
        await(system, "select count(*) from pg_stat_activity where usename = 'jialing_app'", 0);
    }

    private static void await(RunningSystem system, String sql, long expected) throws Exception {
        long found = -1;
        try (Connection owner = owner(system)) {
            for (int tenth = 0; tenth < 300 && found != expected; tenth++) {
                found = number(owner, sql);
                Thread.sleep(100);
            }
        }
        assertThat(found).as(sql).isEqualTo(expected);
    }

    private static Counts counts(Connection owner) throws SQLException {
        return new Counts(
                number(owner, "select count(*) from lims.planning_work_order"),
                number(owner, "select count(*) from engine.act_ru_execution where parent_id_ is null"),
                number(owner, "select count(*) from lims.ledger_act"));
    }

    private static long number(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection owner(RunningSystem system) throws SQLException {
        var database = system.database();
        return DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
    }
}
