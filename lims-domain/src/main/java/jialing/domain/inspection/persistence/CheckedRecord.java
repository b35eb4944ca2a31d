package jialing.domain.inspection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.inspection.CheckDraw;
import jialing.domain.inspection.CheckKind;
import jialing.domain.inspection.Inspection;
import jialing.domain.inspection.InspectionCheck;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Sql;
import jialing.domain.shared.Text;

/** What there is to verify on the record of an institution in a period: results, raw files, and people who have analysed. */
@ApplicationScoped
public class CheckedRecord {

    /** In force, of samples, of batches that were submitted. The newest version of a result is not older than any other of it. */
    private static final String RESULTS = """
            select distinct on (r.position_id, r.analyte) r.id, r.recorded_at as at
            from lims.analysis_result r
                join lims.analysis_batch b on b.id = r.batch_id and b.submitted_at is not null
                join lims.analysis_position p on p.id = r.position_id and p.sample_id is not null
            where r.organisation = ? and r.recorded_at >= ?
            order by r.position_id, r.analyte, r.round desc, r.version desc""";

    private static final String FILES = """
            select id, recorded_at as at, organisation from lims.analysis_series where file is not null
            union all
            select id, taken_at, organisation from lims.environment_intake where file_bytes is not null
            union all
            select id, kept_at, organisation from lims.sampling_photo""";

    private static final String PEOPLE = """
            select distinct on (analyst) analyst as id, opened_at as at
            from lims.analysis_batch
            where organisation = ? and submitted_at is not null and opened_at >= ? and opened_at < ?
            order by analyst, opened_at desc""";

    private static final String POPULATION = "select count(*) as count, encode(sha256(convert_to("
            + "coalesce(string_agg(id::text, E'\\n' order by id), ''), 'UTF8')), 'hex') as digest from (%s) x";

    private static final String DRAWN =
            "(select id, row_number() over (order by lot) as place from (select id, encode(sha256(convert_to("
                    + "? || '/' || id::text || '/1', 'UTF8')), 'hex') as lot from (%s) x) y order by lot limit ?) d";

    private static final String RESULT_THINGS = """
            select r.id, s.code || ' · ' || a.name_zh || ' / ' || a.name_en as key, a.name_zh, a.name_en,
                case r.kind when 'MEASURED' then coalesce(r.operator, '') || r.value || ' ' || r.unit
                    when 'BELOW_DETECTION_LIMIT' then '< ' || r.limit_value || ' ' || r.unit else '—' end as value,
                r.method, b.number, b.analyst_name, b.instrument, r.recorded_at
            from %s
                join lims.analysis_result r on r.id = d.id
                join lims.analysis_batch b on b.id = r.batch_id
                join lims.analysis_batch_analyte a on a.batch_id = r.batch_id and a.analyte = r.analyte
                join lims.analysis_position p on p.id = r.position_id
                join lims.sampling_sample s on s.id = p.sample_id
            order by d.place""";

    /** The bytes are hashed where they are: a file is not carried out of the database for it. */
    private static final String FILE_THINGS = """
            select d.id, coalesce(b.number || ' · ' || p.code || ' · ' || f.kind, e.place || ' · ' || e.file_name,
                    'photo ' || left(d.id::text, 13)) as key,
                coalesce(f.recorded_by_name, e.taken_by_name, '') as who,
                coalesce(f.recorded_at, e.taken_at, h.kept_at) as recorded_at,
                coalesce(f.sha256, e.file_sha256, h.sha256) as kept,
                encode(sha256(coalesce(convert_to(f.file, 'UTF8'), e.file_bytes, h.bytes)), 'hex') as again
            from %s
                left join lims.analysis_series f on f.id = d.id
                left join lims.analysis_batch b on b.id = f.batch_id
                left join lims.analysis_position p on p.id = f.position_id
                left join lims.environment_intake e on e.id = d.id
                left join lims.sampling_photo h on h.id = d.id
            order by d.place""";

    private static final String DEEDS = """
            select distinct on (d.place) d.id, b.analyst_name, b.method, b.matrix, b.number, b.opened_at
            from %s join lims.analysis_batch b on b.analyst = d.id
            where b.organisation = ? and b.submitted_at is not null and b.opened_at >= ? and b.opened_at < ?
            order by d.place, b.opened_at desc""";

    @Inject
    Sql sql;

    /** Something drawn, before it has its number. */
    public record Thing(UUID id, String key, Text found, Boolean agrees) {

        public InspectionCheck as(CheckKind kind, String code) {
            return new InspectionCheck(code, kind, id, key, found, agrees);
        }
    }

    /** The last analysis of a person in the period. */
    public record Deed(UUID person, String name, String method, String matrix, String batch, Instant at) {}

    public CheckDraw.Population population(CheckKind kind, Inspection inspection) {
        return sql.read(
                        POPULATION.formatted(of(kind)),
                        row -> new CheckDraw.Population(kind, row.getLong("count"), row.getString("digest")),
                        inspection.inspected(),
                        first(inspection),
                        end(inspection))
                .get(0);
    }

    public List<Thing> results(Inspection inspection, String seed) {
        return sql.read(
                RESULT_THINGS.formatted(DRAWN.formatted(of(CheckKind.RESULT))),
                CheckedRecord::result,
                seed,
                inspection.inspected(),
                first(inspection),
                end(inspection),
                inspection.start().scope().count());
    }

    public List<Thing> files(Inspection inspection, String seed) {
        return sql.read(
                FILE_THINGS.formatted(DRAWN.formatted(of(CheckKind.RAW_FILE))),
                CheckedRecord::file,
                seed,
                inspection.inspected(),
                first(inspection),
                end(inspection),
                inspection.start().scope().count());
    }

    public List<Deed> people(Inspection inspection, String seed) {
        return sql.read(
                DEEDS.formatted(DRAWN.formatted(of(CheckKind.PERSON))),
                row -> new Deed(
                        row.getObject("id", UUID.class),
                        row.getString("analyst_name"),
                        row.getString("method"),
                        row.getString("matrix"),
                        row.getString("number"),
                        Sql.instant(row, "opened_at")),
                seed,
                inspection.inspected(),
                first(inspection),
                end(inspection),
                inspection.start().scope().count(),
                inspection.inspected(),
                first(inspection),
                end(inspection));
    }

    /** Each asks for the laboratory, the first instant, and the one after the last. */
    private static String of(CheckKind kind) {
        return switch (kind) {
            case RESULT -> "select id from (" + RESULTS + ") r where at < ?";
            case RAW_FILE -> "select id from (" + FILES + ") f where organisation = ? and at >= ? and at < ?";
            case PERSON -> "select id from (" + PEOPLE + ") p";
        };
    }

    private static Instant first(Inspection inspection) {
        return begin(inspection.start().scope().from());
    }

    /** What comes on record once the inspection has begun would be chosen by whoever brings it there. */
    private static Instant end(Inspection inspection) {
        Instant end = begin(inspection.start().scope().to().plusDays(1));
        Instant begun = inspection.start().at();
        return begun.isBefore(end) ? begun : end;
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(LabClock.ZONE).toInstant();
    }

    private static Instant end(LocalDate day) {
        return begin(day.plusDays(1));
    }

    private static Thing result(ResultSet row) throws SQLException {
        String made = "%s，%s，%s"
                .formatted(
                        row.getString("method"),
                        row.getString("instrument"),
                        LabClock.minuteOf(Sql.instant(row, "recorded_at")));
        return new Thing(
                row.getObject("id", UUID.class),
                row.getString("key"),
                Text.of(
                        "%s %s；批 %s，%s 分析；%s"
                                .formatted(
                                        row.getString("name_zh"),
                                        row.getString("value"),
                                        row.getString("number"),
                                        row.getString("analyst_name"),
                                        made),
                        "%s %s; batch %s, analysed by %s; %s"
                                .formatted(
                                        row.getString("name_en"),
                                        row.getString("value"),
                                        row.getString("number"),
                                        row.getString("analyst_name"),
                                        made.replace("，", ", "))),
                null);
    }

    private static Thing file(ResultSet row) throws SQLException {
        String kept = row.getString("kept");
        String again = row.getString("again");
        boolean same = kept.equals(again);
        String when = LabClock.minuteOf(Sql.instant(row, "recorded_at"));
        return new Thing(
                row.getObject("id", UUID.class),
                row.getString("key"),
                Text.of(
                        "%s %s 存入；存入时 SHA-256 %s，现在重算 %s"
                                .formatted(when, row.getString("who"), kept, same ? "一致" : again),
                        "kept %s %s; SHA-256 when kept %s, computed again now %s"
                                .formatted(when, row.getString("who"), kept, same ? "the same" : again)),
                same);
    }
}
