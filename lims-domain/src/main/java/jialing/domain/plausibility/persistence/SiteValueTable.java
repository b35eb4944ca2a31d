package jialing.domain.plausibility.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.catalogue.Unit;
import jialing.domain.planning.Element;
import jialing.domain.plausibility.EarlierContent;
import jialing.domain.plausibility.SiteAnalyte;
import jialing.domain.shared.Sql;

/** What was signed of each site. Written over when a result is amended: the record itself is elsewhere. */
@ApplicationScoped
public class SiteValueTable {

    private static final String TAKE = """
            insert into lims.plausibility_site_value as v
                (organisation, site, analyte, collected_at, sample_id, value, below, unit)
            select distinct on (s.id, r.analyte) b.organisation, s.site, r.analyte, s.collected_at, s.id,
                coalesce(r.value, r.limit_value), r.kind = 'BELOW_DETECTION_LIMIT', r.unit
            from lims.analysis_batch b
            join lims.analysis_result r on r.batch_id = b.id and r.round = b.round and r.recorded_at >= b.opened_at
            join lims.analysis_position p on p.id = r.position_id and p.kind = 'SAMPLE'
            join lims.sampling_sample s on s.id = p.sample_id and s.kind = 'ROUTINE' and s.collected_at is not null
                and s.site is not null
            where b.id = ? and coalesce(r.value, r.limit_value) is not null
            order by s.id, r.analyte, r.version desc
            on conflict (organisation, site, analyte, collected_at, sample_id)
                do update set value = excluded.value, below = excluded.below, unit = excluded.unit""";

    private static final String TAKE_RETURNED = """
            insert into lims.plausibility_site_value as v
                (organisation, site, analyte, collected_at, sample_id, value, below, unit)
            select s.organisation, s.site, r.analyte, s.collected_at, s.id,
                coalesce(r.value, r.limit_value), r.kind = 'BELOW_DETECTION_LIMIT', r.unit
            from unnest(?::uuid[], ?::uuid[]) as back (sample, result)
            join lims.analysis_result r on r.id = back.result
            join lims.sampling_sample s on s.id = back.sample and s.kind = 'ROUTINE' and s.collected_at is not null
                and s.site is not null
            where coalesce(r.value, r.limit_value) is not null
            on conflict (organisation, site, analyte, collected_at, sample_id)
                do update set value = excluded.value, below = excluded.below, unit = excluded.unit""";

    /** Newest first, for each site and analyte not more than so many: one walk of the index for each pair. */
    private static final String BEFORE = """
            select v.* from unnest(?::text[], ?::text[]) as a (site, analyte)
            cross join lateral (select * from lims.plausibility_site_value v
                where v.organisation = ? and v.site = a.site and v.analyte = a.analyte and v.collected_at < ?
                order by v.collected_at desc limit ?) v""";

    private static final String OF_WATER_BODIES = """
            select v.*, s.water_body, s.element from lims.planning_site s
            join lims.plausibility_site_value v on v.site = s.code
            where s.water_body = any (?) and v.organisation = ? and v.analyte = any (?)
                and v.collected_at between ? and ?""";

    @Inject
    Sql sql;

    /** A content of a water body. */
    public record OfWaterBody(String waterBody, Element element, EarlierContent content) {}

    /** The signed results of the routine samples of a batch as they are now. */
    public void take(UUID batch) {
        sql.execute(TAKE, batch);
    }

    /** Results that another laboratory found, by result the own sample; one of each analyte of a sample. */
    public void takeReturned(Map<UUID, UUID> sampleOf) {
        sql.write(TAKE_RETURNED, insert -> {
            var connection = insert.getConnection();
            insert.setArray(
                    1, connection.createArrayOf("uuid", sampleOf.values().toArray()));
            insert.setArray(
                    2, connection.createArrayOf("uuid", sampleOf.keySet().toArray()));
            insert.execute();
        });
    }

    public List<EarlierContent> before(
            Instant instant, String organisation, Collection<SiteAnalyte> asked, int atMostEach) {
        return sql.all(
                BEFORE,
                query -> {
                    var connection = query.getConnection();
                    query.setArray(
                            1,
                            connection.createArrayOf(
                                    "text",
                                    asked.stream().map(SiteAnalyte::site).toArray()));
                    query.setArray(
                            2,
                            connection.createArrayOf(
                                    "text",
                                    asked.stream().map(SiteAnalyte::analyte).toArray()));
                    query.setString(3, organisation);
                    query.setObject(4, instant.atOffset(ZoneOffset.UTC));
                    query.setInt(5, atMostEach);
                },
                SiteValueTable::read);
    }

    public List<OfWaterBody> ofWaterBodies(
            Collection<String> waterBodies,
            String organisation,
            Collection<String> analytes,
            Instant from,
            Instant to) {
        return sql.all(
                OF_WATER_BODIES,
                query -> {
                    var connection = query.getConnection();
                    query.setArray(1, connection.createArrayOf("text", waterBodies.toArray()));
                    query.setString(2, organisation);
                    query.setArray(3, connection.createArrayOf("text", analytes.toArray()));
                    query.setObject(4, from.atOffset(ZoneOffset.UTC));
                    query.setObject(5, to.atOffset(ZoneOffset.UTC));
                },
                row -> new OfWaterBody(
                        row.getString("water_body"), Element.valueOf(row.getString("element")), read(row)));
    }

    private static EarlierContent read(ResultSet row) throws SQLException {
        return new EarlierContent(
                row.getString("site"),
                row.getString("analyte"),
                Sql.instant(row, "collected_at"),
                row.getBigDecimal("value"),
                Unit.of(row.getString("unit")),
                row.getBoolean("below"));
    }
}
