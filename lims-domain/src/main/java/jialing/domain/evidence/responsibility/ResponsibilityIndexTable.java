package jialing.domain.evidence.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.evidence.ResponsibilityIndex.Line;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.shared.Sql;

/** The results of a sample in the version that counts, read straight for the screen. */
@ApplicationScoped
public class ResponsibilityIndexTable {

    private static final String RESULTS = """
            select coalesce(jsonb_agg(to_jsonb(line) order by line.container, line.analyte), '[]')::text
            from (select distinct on (p.id, r.analyte)
                         p.code as container, b.matrix, jsonb_build_object('zh', a.name_zh, 'en', a.name_en) as "analyteName",
                         r.analyte, r.id, r.recorded_at as "recordedAt", r.round, r.version, r.kind, r.value::text, r.operator,
                         r.limit_value::text as "limitValue", r.limit_kind as "limitKind", r.why_not as "whyNot", r.unit
                  from lims.analysis_position p
                  join lims.analysis_batch b on b.id = p.batch_id
                  join lims.analysis_result r on r.batch_id = p.batch_id and r.position_id = p.id
                  join lims.analysis_batch_analyte a on a.batch_id = p.batch_id and a.analyte = r.analyte
                  where p.sample_id = ? and p.kind = 'SAMPLE'
                  order by p.id, r.analyte, r.round desc, r.version desc) line
            """;

    @Inject
    Sql sql;

    public List<Line> ofSample(UUID sampleId) {
        return sql
                .first(
                        RESULTS,
                        query -> query.setObject(1, sampleId),
                        row -> CanonicalJson.read(row.getString(1), ResponsibilityIndexRow[].class))
                .stream()
                .flatMap(Stream::of)
                .map(ResponsibilityIndexRow::line)
                .toList();
    }
}
