package jialing.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import jialing.client.PersonAtWork;

/** The act COLLECT over REST, both samplers' signatures included, beside its rows inserted one transaction after the other. */
final class CollectActs {

    private static final int AT_ONCE = 2;

    private final SystemUnderTest system;
    private final Trips trips;
    private final Findings findings;

    CollectActs(SystemUnderTest system, Trips trips, Findings findings) {
        this.system = system;
        this.trips = trips;
        this.findings = findings;
    }

    /** @return the samples collected */
    List<String> measure(String order) throws Exception {
        List<String> codes = trips.codes(order);
        var records = new ConcurrentLinkedQueue<Map<String, Object>>();
        codes.forEach(code -> records.add(trips.fieldRecord(code)));
        var taken = new ConcurrentLinkedQueue<Double>();
        double whole = Series.once(() -> {
            var samplers = Executors.newFixedThreadPool(AT_ONCE);
            for (int i = 0; i < AT_ONCE; i++) {
                samplers.submit(() -> collectAll(records, taken));
            }
            samplers.shutdown();
            return samplers.awaitTermination(10, TimeUnit.MINUTES);
        });
        if (taken.size() != codes.size()) {
            throw new IllegalStateException("collected " + taken.size() + " of " + codes.size());
        }
        var series = new Series(taken.stream().mapToDouble(Double::doubleValue).toArray());
        var bare = bare(order);
        findings.beside(
                "COLLECT over REST, p99 of " + codes.size() + ", " + AT_ONCE + " at once (PIN by Argon2id included)",
                series.percentile(99),
                "its rows, one transaction each, p99",
                bare.percentile(99),
                null);
        findings.told(
                "COLLECT over REST, throughput",
                Math.round(codes.size() / whole * 1000) + " /s; bare rows, one connection: "
                        + Math.round(1000 / bare.median()) + " /s");
        return codes;
    }

    private void collectAll(ConcurrentLinkedQueue<Map<String, Object>> records, ConcurrentLinkedQueue<Double> taken) {
        PersonAtWork sampler = system.as("wz.sampler1");
        for (var record = records.poll(); record != null; record = records.poll()) {
            var sent = record;
            taken.add(Series.once(
                    () -> sampler.post("/api/sampling/field-records", sent).done()));
        }
    }

    private Series bare(String order) throws SQLException {
        try (Connection connection = system.databaseOwner()) {
            var taken = new ArrayList<Double>();
            connection.setAutoCommit(false);
            for (String record : ids(connection, order)) {
                var tables = List.of(
                        BareInsert.of(connection, "sampling_field_record", "id = '" + record + "'"),
                        BareInsert.of(connection, "sampling_field_reading", "field_record_id = '" + record + "'"),
                        BareInsert.of(connection, "ledger_act", "id = '" + record + "'"));
                connection.commit();
                taken.add(Series.once(() -> {
                    for (BareInsert table : tables) {
                        table.insert();
                    }
                    connection.commit();
                    return null;
                }));
            }
            return new Series(taken.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }

    private static List<String> ids(Connection connection, String order) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select id::text from lims.sampling_field_record where work_order_id = ?::uuid")) {
            statement.setString(1, order);
            var ids = new ArrayList<String>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    ids.add(found.getString(1));
                }
            }
            return ids;
        }
    }
}
