package jialing.domain.supervision.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.nonconformity.Concerned;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Sql;
import jialing.domain.supervision.RecordDraw;

/** What there is to draw from: the records of a laboratory in a period. */
@ApplicationScoped
public class PopulationTable {

    private static final String SAMPLES = "select id, code as key, collected_at as at from lims.sampling_sample"
            + " where organisation = ? and collected_at is not null";
    private static final String BATCHES =
            "select id, number as key, opened_at as at from lims.analysis_batch where organisation = ?";
    private static final String REPORTS = "select r.id, r.number as key, i.issued_at as at from lims.reporting_report r"
            + " join lims.reporting_issue i on i.report_id = r.id where r.organisation = ?";

    private static final String DRAW = "select id, key, count(*) over () as population from (%s) x"
            + " where at >= ? and at < ? order by sha256(convert_to(? || id::text, 'UTF8')) limit ?";

    @Inject
    Sql sql;

    /** @param population how many there were to draw from */
    public record Drawn(Concerned thing, int population) {}

    /** The first so many in the order of SHA-256 of seed and id. */
    public List<Drawn> draw(
            RecordDraw.Kind kind, String organisation, LocalDate from, LocalDate to, String seed, int count) {
        return sql.read(
                DRAW.formatted(of(kind)),
                row -> new Drawn(
                        new Concerned(kind.type(), row.getObject("id", UUID.class), row.getString("key")),
                        row.getInt("population")),
                organisation,
                from.atStartOfDay(LabClock.ZONE).toInstant(),
                to.plusDays(1).atStartOfDay(LabClock.ZONE).toInstant(),
                seed,
                count);
    }

    private static String of(RecordDraw.Kind kind) {
        return switch (kind) {
            case SAMPLE -> SAMPLES;
            case BATCH -> BATCHES;
            case REPORT -> REPORTS;
        };
    }
}
