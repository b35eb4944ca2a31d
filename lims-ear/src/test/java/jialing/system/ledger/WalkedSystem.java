package jialing.system.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import jialing.client.OrderForm;
import jialing.client.PersonAtWork;
import jialing.demo.Demo;
import jialing.launcher.RunningSystem;
import jialing.system.people.PasskeyHolder;
import jialing.system.shared.TheSystem;

/**
 * A system of its own in which nothing was done but the main job, by people, one of whom then loses the PIN: other stories write into their database directly, and
 * the verifier would say so.
 */
final class WalkedSystem {

    private static RunningSystem running;
    private static String orderApprovedByPasskey;

    private WalkedSystem() {}

    static synchronized RunningSystem running() {
        if (running == null) {
            running = TheSystem.another();
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            walk();
        }
        return running;
    }

    static PersonAtWork as(String account) {
        return PersonAtWork.loggedIn(running().baseUrl(), account);
    }

    static PersonAtWork stranger() {
        return PersonAtWork.stranger(running().baseUrl());
    }

    /** Id of an order that was approved with a passkey, which was revoked afterwards. */
    static String orderApprovedByPasskey() {
        running();
        return orderApprovedByPasskey;
    }

    private static String approveByPasskey() {
        String id = as("wz.planner")
                .post("/api/planning/work-orders", OrderForm.of("通行密钥", List.of("SW010"), List.of("NH3N")))
                .done()
                .text("id");
        PasskeyHolder signatory = PasskeyHolder.registered(as("wz.signatory"), running.baseUrl());
        signatory
                .sign("/api/planning/work-orders/" + id + "/approval", Map.of())
                .done();
        signatory.revoke();
        return id;
    }

    static String logKey() {
        return RecordBehindTheDoors.logKey(running());
    }

    static Path logArchive() {
        return running().logArchive();
    }

    static Connection asSuperuser() throws SQLException {
        return RecordBehindTheDoors.asSuperuser(running());
    }

    static Connection snapshot() throws SQLException {
        return RecordBehindTheDoors.snapshot(running());
    }

    static Connection attack() throws SQLException {
        return RecordBehindTheDoors.attack(running());
    }

    static void awaitLog() throws SQLException, InterruptedException {
        RecordBehindTheDoors.awaitLog(running());
    }

    private static void walk() {
        try {
            Path folder = Files.createTempDirectory("jialing-walk");
            Demo.walkOfOneLaboratory(running.baseUrl(), folder);
            var lost = new LostPin(running.baseUrl());
            lost.of("wz.checker");
            lost.comesNew();
            orderApprovedByPasskey = approveByPasskey();
            awaitLog();
        } catch (Exception e) {
            throw new IllegalStateException("the main job could not be walked", e);
        }
    }
}
