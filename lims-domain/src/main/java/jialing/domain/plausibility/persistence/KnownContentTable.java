package jialing.domain.plausibility.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jialing.domain.planning.Element;
import jialing.domain.plausibility.SampleOrigin;
import jialing.domain.sampling.SampleKind;
import jialing.domain.shared.Sql;

/** What is known of samples outside the batch that is looked at: one query for all of them, whatever their number. */
@ApplicationScoped
public class KnownContentTable {

    private static final String ORIGINS = """
            select s.id, s.organisation, s.kind, s.element, s.site, w.water_body, s.collected_at
            from lims.sampling_sample s left join lims.planning_site w on w.code = s.site
            where s.id = any (?) and s.collected_at is not null""";

    /** Of batches that quality control has accepted; what an open one or a failed one says may change. */
    private static final String IN_OTHER_BATCHES = """
            select distinct on (p.sample_id, r.analyte) p.sample_id, r.analyte, r.method,
                coalesce(r.value, r.limit_value) as value, r.unit, r.kind = 'BELOW_DETECTION_LIMIT' as below
            from lims.analysis_position p
            join lims.analysis_batch b on b.id = p.batch_id and b.state <> 'OPEN'
            join lims.analysis_result r on r.batch_id = b.id and r.round = b.round and r.position_id = p.id
                and r.recorded_at >= b.opened_at
            where p.sample_id = any (?) and p.kind = 'SAMPLE' and b.id is distinct from ? and coalesce(r.value, r.limit_value) is not null
                and (select j.accepted from lims.quality_judgement j where j.batch_id = b.id and j.round = b.round
                    order by j.id desc limit 1)
            order by p.sample_id, r.analyte, b.submitted_at desc, r.version desc""";

    private static final String ON_SITE = """
            select f.sample_id, f.analyte, f.method, f.value, f.unit, false as below
            from lims.sampling_field_record k
            join lims.sampling_field_reading f on f.field_record_id = k.id and f.recorded_at = k.recorded_at
            where k.sample_id = any (?)""";

    @Inject
    Sql sql;

    /** @param value the content, or the detection limit when it is below */
    public record KnownContent(
            UUID sample, String analyte, String method, BigDecimal value, String unit, boolean below) {}

    public List<SampleOrigin> origins(Collection<UUID> samples) {
        return sql.all(
                ORIGINS,
                query -> ids(query, samples),
                row -> new SampleOrigin(
                        row.getObject("id", UUID.class),
                        row.getString("organisation"),
                        SampleKind.valueOf(row.getString("kind")),
                        Element.valueOf(row.getString("element")),
                        row.getString("site"),
                        row.getString("water_body"),
                        Sql.instant(row, "collected_at")));
    }

    /** @param batch that is left out; null for none */
    public List<KnownContent> inOtherBatches(Collection<UUID> samples, UUID batch) {
        return sql.all(
                IN_OTHER_BATCHES,
                query -> {
                    ids(query, samples);
                    query.setObject(2, batch, Types.OTHER);
                },
                KnownContentTable::read);
    }

    public List<KnownContent> onSite(Collection<UUID> samples) {
        return sql.all(ON_SITE, query -> ids(query, samples), KnownContentTable::read);
    }

    private static void ids(PreparedStatement query, Collection<UUID> samples) throws SQLException {
        query.setArray(1, query.getConnection().createArrayOf("uuid", samples.toArray()));
    }

    private static KnownContent read(ResultSet row) throws SQLException {
        return new KnownContent(
                row.getObject("sample_id", UUID.class),
                row.getString("analyte"),
                row.getString("method"),
                row.getBigDecimal("value"),
                row.getString("unit"),
                row.getBoolean("below"));
    }
}
