package jialing.domain.analysis.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.shared.Sql;

/** The dry matter of soils, from the results themselves. */
@ApplicationScoped
public class DryMatterTable {

    private static final String NEWEST = "select distinct on (p.sample_id) p.sample_id, r.unrounded"
            + " from lims.analysis_position p"
            + " join lims.analysis_batch b on b.id = p.batch_id and b.submitted_at is not null"
            + " join lims.analysis_result r on r.batch_id = b.id and r.position_id = p.id and r.round = b.round"
            + " where p.sample_id = any (?) and p.kind = 'SAMPLE' and r.analyte = 'DRYMATTER' and r.unrounded is not null"
            + " order by p.sample_id, b.submitted_at desc, r.version desc";

    @Inject
    Sql sql;

    private record Found(UUID sample, BigDecimal percent) {}

    /** With all its digits, by sample, from the batch that was submitted last; samples without one are left out. */
    public Map<UUID, BigDecimal> percentOf(Collection<UUID> samples) {
        return sql
                .all(
                        NEWEST,
                        ask -> ask.setArray(1, ask.getConnection().createArrayOf("uuid", samples.toArray())),
                        row -> new Found(row.getObject("sample_id", UUID.class), row.getBigDecimal("unrounded")))
                .stream()
                .collect(Collectors.toMap(Found::sample, Found::percent));
    }
}
