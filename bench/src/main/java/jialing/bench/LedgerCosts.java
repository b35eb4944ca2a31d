package jialing.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import jialing.client.Patience;

/** What the log costs the people at work: acts with it and without it, and how fast entries find their place. */
final class LedgerCosts {

    private static final int CLIENTS = 8;
    private static final int ACTS_OF_EACH = 25;
    private static final int ROUNDS = 3;
    private static final double MOST_LOST_PERCENT = 15;
    private static final int ENTRIES = 30_000;
    private static final double LEAST_RATE = 3_000;

    private static final String TRACKED = "select format('alter table lims.%I {} trigger tracked_insert, {} trigger"
            + " tracked_update, {} trigger tracked_delete', name) from lims.ledger_tracked";

    private final SystemUnderTest system;
    private final Trips trips;
    private final Findings findings;

    LedgerCosts(SystemUnderTest system, Trips trips, Findings findings) {
        this.system = system;
        this.trips = trips;
        this.findings = findings;
    }

    void measure() throws Exception {
        sequencing();
        share();
    }

    /** Acts PLAN of eight clients at once, in turn with the log and without. */
    private void share() throws Exception {
        List<String> site = trips.sites(1);
        actsPerSecond(site);
        var with = new ArrayList<Double>();
        var without = new ArrayList<Double>();
        try (Connection owner = system.databaseOwner()) {
            for (int round = 0; round < ROUNDS; round++) {
                with.add(actsPerSecond(site));
                switchOff(owner);
                without.add(actsPerSecond(site));
                switchOn(owner);
            }
        }
        double on = median(with);
        double off = median(without);
        findings.told(
                "Acts (PLAN, over REST) of " + CLIENTS + " clients at once",
                Math.round(on) + " /s; with the log switched off " + Math.round(off) + " /s");
        findings.atMost("Share lost to the log", Math.max(0, (1 - on / off) * 100), "%", MOST_LOST_PERCENT);
    }

    private double actsPerSecond(List<String> site) {
        double milliseconds = Series.once(() -> {
            var clients = Executors.newFixedThreadPool(CLIENTS);
            for (int i = 0; i < CLIENTS; i++) {
                clients.submit(() -> {
                    for (int act = 0; act < ACTS_OF_EACH; act++) {
                        trips.planned(site, List.of("NH3N", "TP"));
                    }
                });
            }
            clients.shutdown();
            return clients.awaitTermination(10, TimeUnit.MINUTES);
        });
        return CLIENTS * ACTS_OF_EACH * 1000 / milliseconds;
    }

    /** No triggers, no queue, no sequencer. */
    private static void switchOff(Connection owner) throws SQLException {
        alterTracked(owner, "disable");
        execute(owner, "alter table lims.ledger_act alter column change_set drop default");
        execute(owner, "create rule off as on insert to lims.ledger_pending do instead nothing");
        execute(owner, "select pg_advisory_lock(hashtext('ledger_sequencer'))");
    }

    private static void switchOn(Connection owner) throws SQLException {
        execute(owner, "select pg_advisory_unlock(hashtext('ledger_sequencer'))");
        execute(owner, "drop rule off on lims.ledger_pending");
        execute(owner, "alter table lims.ledger_act alter column change_set set default lims.change_set()");
        alterTracked(owner, "enable");
    }

    private static void alterTracked(Connection owner, String what) throws SQLException {
        var statements = new ArrayList<String>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(TRACKED.replace("{}", what))) {
            while (rows.next()) {
                statements.add(rows.getString(1));
            }
        }
        for (String each : statements) {
            execute(owner, each);
        }
    }

    /** Entries put into the queue at once, until the last is under a signed checkpoint. */
    private void sequencing() throws SQLException {
        try (Connection owner = system.databaseOwner()) {
            Patience.of(Duration.ofMinutes(1)).until("an empty queue", () -> waiting(owner) == 0);
            execute(
                    owner,
                    "insert into lims.ledger_pending (id, kind, recorded_at, entry)"
                            + " select gen_random_uuid(), 'ACT', now(), sha256(i::text::bytea)"
                            + " from generate_series(1, " + ENTRIES + ") i");
            double milliseconds = Series.once(() -> {
                Patience.of(Duration.ofMinutes(2)).until("all sequenced", () -> waiting(owner) == 0);
                return null;
            });
            double rate = ENTRIES * 1000 / milliseconds;
            findings.holds(
                    "Appends to the log (" + ENTRIES + " entries; at least " + Math.round(LEAST_RATE) + " /s)",
                    Math.round(rate) + " /s",
                    rate >= LEAST_RATE);
        }
    }

    private static long waiting(Connection owner) {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select count(*) from lims.ledger_pending")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static double median(List<Double> values) {
        return new Series(values.stream().mapToDouble(Double::doubleValue).toArray()).median();
    }
}
