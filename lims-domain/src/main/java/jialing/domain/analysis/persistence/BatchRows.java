package jialing.domain.analysis.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.analysis.BatchLine;
import jialing.domain.analysis.BatchState;

/** Batches and their positions as rows for the screen. */
@ApplicationScoped
public class BatchRows {

    /** Sorts behind every id that was ever made. */
    private static final UUID BEHIND_ALL = new UUID(-1, -1);

    private static final String LINES =
            "select b.id, b.number, b.method, b.instrument, b.analyst_name, b.state, b.round,"
                    + " b.opened_at, b.submitted_at,"
                    + " (select count(*) from lims.analysis_position p where p.batch_id = b.id) as positions"
                    + " from lims.analysis_batch b where b.id < ? and (cast(? as text) is null or b.state = ?)"
                    + " order by b.id desc limit ?";

    private static final String SAMPLES = "select p.id, s.code as sample_code, s.collected_at, c.must_start_by"
            + " from lims.analysis_position p"
            + " join lims.sampling_container c on c.id = p.container_id"
            + " join lims.sampling_sample s on s.id = c.sample_id"
            + " where p.batch_id = ?";

    @Inject
    Rows rows;

    /** The sample behind a position. */
    public record SampleInPosition(UUID position, String sampleCode, Instant collectedAt, Instant mustStartBy) {}

    public List<SampleInPosition> samplesIn(UUID batch) {
        return rows.query(
                SAMPLES,
                query -> query.setObject(1, batch),
                row -> new SampleInPosition(
                        row.getObject("id", UUID.class),
                        row.getString("sample_code"),
                        Rows.instantOrNull(row, "collected_at"),
                        Rows.instantOrNull(row, "must_start_by")));
    }

    /**
     * @param state null for all
     * @param before only older ones than this, null for all
     */
    public List<BatchLine> lines(BatchState state, UUID before, int limit) {
        String wanted = state == null ? null : state.name();
        return rows.query(
                LINES,
                query -> {
                    query.setObject(1, before == null ? BEHIND_ALL : before);
                    query.setString(2, wanted);
                    query.setString(3, wanted);
                    query.setInt(4, limit);
                },
                BatchRows::line);
    }

    private static BatchLine line(ResultSet row) throws SQLException {
        return new BatchLine(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("method"),
                row.getString("instrument"),
                row.getString("analyst_name"),
                BatchState.valueOf(row.getString("state")),
                row.getInt("round"),
                row.getLong("positions"),
                Rows.instant(row, "opened_at"),
                Rows.instantOrNull(row, "submitted_at"));
    }
}
