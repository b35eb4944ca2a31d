package jialing.domain.analysis.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.planning.Element;

/** Containers of received samples with the analytes that no batch has taken up yet. */
@ApplicationScoped
public class WaitingContainers {

    private static final String WAITING =
            "select c.id, c.code as container, s.code as sample_code, s.element, s.collected_at,"
                    + " c.must_start_by, wanted.analyte"
                    + " from lims.sampling_sample s"
                    + " join lims.sampling_container c on c.sample_id = s.id and c.filled"
                    + " cross join unnest(c.analytes) as wanted (analyte)"
                    + " where s.organisation = ? and s.state = 'RECEIVED'"
                    + " and not exists (select 1 from lims.analysis_position p"
                    + " where p.container_id = c.id and p.kind = 'SAMPLE' and wanted.analyte = any (p.analytes))"
                    + " order by c.must_start_by nulls last, c.code, wanted.analyte";

    private static final String HOLD =
            "select id from lims.sampling_container where id = any (?) order by id for update";

    private static final String TAKEN_UP = "select p.container_id, unnest(p.analytes) as analyte"
            + " from lims.analysis_position p where p.container_id = any (?) and p.kind = 'SAMPLE'";

    @Inject
    Rows rows;

    /** An analyte that waits in a container. */
    public record WaitingAnalyte(
            UUID containerId,
            String container,
            String sampleCode,
            String matrix,
            String analyte,
            Instant collectedAt,
            Instant mustStartBy) {}

    public List<WaitingAnalyte> of(String organisation) {
        return rows.query(
                WAITING,
                query -> query.setString(1, organisation),
                row -> new WaitingAnalyte(
                        row.getObject("id", UUID.class),
                        row.getString("container"),
                        row.getString("sample_code"),
                        Element.valueOf(row.getString("element")).matrix(),
                        row.getString("analyte"),
                        Rows.instantOrNull(row, "collected_at"),
                        Rows.instantOrNull(row, "must_start_by")));
    }

    /** Nobody else takes these up until the transaction is over. */
    public void hold(Collection<UUID> containers) {
        rows.query(HOLD, query -> Rows.ids(query, 1, containers), row -> row.getObject(1, UUID.class));
    }

    /** Analytes of these containers that batches have taken up. */
    public Map<UUID, Set<String>> takenUp(Collection<UUID> containers) {
        record Taken(UUID container, String analyte) {}
        return rows
                .query(
                        TAKEN_UP,
                        query -> Rows.ids(query, 1, containers),
                        row -> new Taken(row.getObject("container_id", UUID.class), row.getString("analyte")))
                .stream()
                .collect(Collectors.groupingBy(
                        Taken::container, Collectors.mapping(Taken::analyte, Collectors.toSet())));
    }
}
