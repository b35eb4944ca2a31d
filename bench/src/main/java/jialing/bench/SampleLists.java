package jialing.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.PersonAtWork;

/** Pages of 50 out of ten thousand samples and out of a million. */
final class SampleLists {

    private static final double MOST_MILLISECONDS = 50;
    private static final int ROUNDS = 200;

    private final SystemUnderTest system;
    private final Findings findings;

    SampleLists(SystemUnderTest system, Findings findings) {
        this.system = system;
        this.findings = findings;
    }

    void measure(String order) throws SQLException {
        add(order, 1, 10_000);
        var few = pages();
        add(order, 10_001, 1_000_000);
        var many = pages();
        few.forEach((which, series) -> {
            double found = many.get(which).percentile(95);
            findings.atMost("List of 50 out of 1,000,000 samples, p95, " + which, found, "ms", MOST_MILLISECONDS);
            findings.beside("the same beside 10,000 samples, p95", found, "10,000:", series.percentile(95), null);
        });
    }

    private Map<String, Series> pages() {
        PersonAtWork sampler = system.as("wz.sampler1");
        String path = "/api/sampling/samples?limit=50";
        Answer first = sampler.get(path).done();
        String after = first.text("next");
        return Map.of(
                "newest first", Series.of(ROUNDS, () -> sampler.get(path).done()),
                "next page",
                        Series.of(
                                ROUNDS,
                                () -> sampler.get(path + "&after=" + after).done()),
                "by beginning of the code",
                        Series.of(
                                ROUNDS,
                                () -> sampler.get(path + "&q=CQWZ990005").done()),
                "by state",
                        Series.of(
                                ROUNDS,
                                () -> sampler.get(path + "&state=PLANNED").done()));
    }

    /** Samples like one of the order's, straight into the table: a million approvals are no part of the question. */
    private void add(String order, int from, int to) throws SQLException {
        try (Connection connection = system.databaseOwner();
                var statement = connection.prepareStatement("""
                        insert into lims.sampling_sample
                        select gen_random_uuid(), version, organisation, 'CQWZ99' || lpad(serial::text, 7, '0') || 'X',
                               work_order_id, site, element, 'ROUTINE', null, field_readings, containers,
                               case when serial % 20 = 0 then 'PLANNED' else 'RECEIVED' end,
                               case when serial % 20 = 0 then null else now() - serial * interval '1 minute' end
                        from lims.sampling_sample sample, generate_series(?, ?) serial
                        where sample.id = (select id from lims.sampling_sample where work_order_id = ?::uuid
                                           and kind = 'ROUTINE' limit 1)
                        """);
                var analyse = connection.createStatement()) {
            statement.setInt(1, from);
            statement.setInt(2, to);
            statement.setString(3, order);
            // The filling is no part of the record, and of no question here.
            analyse.execute("alter table lims.sampling_sample disable trigger tracked_insert");
            statement.executeUpdate();
            analyse.execute("alter table lims.sampling_sample enable trigger tracked_insert");
            analyse.execute("analyze lims.sampling_sample");
        }
    }
}
