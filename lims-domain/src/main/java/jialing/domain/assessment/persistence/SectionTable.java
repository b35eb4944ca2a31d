package jialing.domain.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.analysis.BelowDetectionLimit;
import jialing.domain.analysis.Measured;
import jialing.domain.analysis.NotDetermined;
import jialing.domain.analysis.Qualitative;
import jialing.domain.analysis.ResultValue;
import jialing.domain.assessment.Determinand;
import jialing.domain.biology.Presence;
import jialing.domain.catalogue.Unit;
import jialing.domain.planning.Element;
import jialing.domain.shared.Sql;

/** Reads what was found in the sites of an element in a span of time: what is signed on the own bench, and what was read on site. */
@ApplicationScoped
public class SectionTable {

    private static final String SAMPLED =
            " s.organisation = any (?) and s.element = ? and s.kind = 'ROUTINE' and s.collected_at >= ? and s.collected_at < ?";

    private static final String SITES = "select p.code from lims.planning_site p where p.code > ? and exists (select 1"
            + " from lims.sampling_sample s where s.site = p.code and" + SAMPLED + ") order by p.code limit ?";

    /** Of what was analysed again the later batch counts: it comes later. */
    private static final String RESULTS = "select s.id as sample, s.site, s.collected_at, r.analyte, r.kind, r.value,"
            + " r.limit_value, r.why_not, r.unit from lims.sampling_sample s"
            + " join lims.analysis_position p on p.sample_id = s.id and p.kind = 'SAMPLE'"
            + " join lims.analysis_batch b on b.id = p.batch_id and b.state = 'SIGNED'"
            + " join lateral (select distinct on (r.analyte) r.* from lims.analysis_result r where r.batch_id = b.id"
            + " and r.round = b.round and r.position_id = p.id order by r.analyte, r.version desc) r on true"
            + " where s.site = any (?) and" + SAMPLED + " order by s.collected_at, b.opened_at";

    private static final String READINGS =
            "select s.id as sample, s.site, s.collected_at, f.analyte, 'MEASURED' as kind, f.value,"
                    + " cast(null as numeric) as limit_value, cast(null as text) as why_not, f.unit from lims.sampling_sample s"
                    + " join lims.sampling_field_reading f on f.work_order_id = s.work_order_id and f.sample_id = s.id"
                    + " where s.site = any (?) and" + SAMPLED + " order by s.collected_at";

    private static final String SAMPLES =
            "select s.id, s.work_order_id, s.site, s.collected_at from lims.sampling_sample s"
                    + " where s.site = any (?) and" + SAMPLED + " order by s.collected_at";

    @Inject
    Sql sql;

    /** Something that was found in a sample. */
    public record Found(UUID sample, String site, Instant collectedAt, Determinand determinand) {}

    /** A sample of a site, with its order. */
    public record Taken(UUID sample, UUID workOrder, String site, Instant collectedAt) {}

    /** Which samples are asked for: of these organisations, of an element, collected in a span whose end is not in it. */
    public record Span(String[] organisations, Element element, Instant from, Instant until) {}

    /** @param after code of the last site of the page before, empty for the first page */
    public List<String> sites(Span span, String after, int most) {
        return sql.read(
                SITES,
                row -> row.getString("code"),
                after,
                span.organisations(),
                span.element().name(),
                span.from(),
                span.until(),
                most);
    }

    public List<Found> results(Span span, String[] sites) {
        return found(RESULTS, span, sites);
    }

    /** What was read on site, whether anything else of the sample is signed or not. */
    public List<Found> readings(Span span, String[] sites) {
        return found(READINGS, span, sites);
    }

    public List<Taken> samples(Span span, String[] sites) {
        return sql.read(
                SAMPLES,
                row -> new Taken(
                        row.getObject("id", UUID.class),
                        row.getObject("work_order_id", UUID.class),
                        row.getString("site"),
                        Sql.instant(row, "collected_at")),
                sites,
                span.organisations(),
                span.element().name(),
                span.from(),
                span.until());
    }

    private List<Found> found(String query, Span span, String[] sites) {
        return sql.read(
                query,
                SectionTable::found,
                sites,
                span.organisations(),
                span.element().name(),
                span.from(),
                span.until());
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getObject("sample", UUID.class),
                row.getString("site"),
                Sql.instant(row, "collected_at"),
                new Determinand(row.getString("analyte"), value(row), Unit.of(row.getString("unit")), null, null));
    }

    private static ResultValue value(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "MEASURED" -> new Measured(row.getBigDecimal("value"));
            case "BELOW_DETECTION_LIMIT" -> BelowDetectionLimit.ofMethod(row.getBigDecimal("limit_value"));
            case "DETECTED", "NOT_DETECTED" -> new Qualitative(Presence.valueOf(row.getString("kind")));
            default -> new NotDetermined(NotDetermined.Reason.valueOf(row.getString("why_not")));
        };
    }
}
