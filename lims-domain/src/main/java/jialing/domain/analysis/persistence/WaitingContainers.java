package jialing.domain.analysis.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.planning.Element;

/** What waits for the bench: the analytes of accepted containers that no batch has taken up yet. */
@ApplicationScoped
public class WaitingContainers {

    private static final String PUT = "insert into lims.analysis_waiting (container_id, analyte, organisation)"
            + " select c.id, wanted.analyte, c.organisation from lims.sampling_container c"
            + " cross join unnest(c.analytes) as wanted (analyte) where c.sample_id = ? and c.filled"
            + " on conflict do nothing";

    private static final String PUT_BACK = "insert into lims.analysis_waiting (container_id, analyte, organisation)"
            + " select c.id, wanted.analyte, c.organisation from lims.sampling_container c"
            + " cross join unnest(?::text[]) as wanted (analyte) where c.id = ? and c.filled on conflict do nothing";

    private static final String WAITING =
            "select c.code as container, s.code as sample_code, s.element, s.collected_at, c.must_start_by, w.analyte"
                    + " from lims.analysis_waiting w"
                    + " join lims.sampling_container c on c.id = w.container_id"
                    + " join lims.sampling_sample s on s.id = c.sample_id"
                    + " where w.organisation = ? and (?::text[] is null or c.code = any (?))"
                    + " order by c.must_start_by nulls last, c.code, w.analyte";

    private static final String HOLD = "select container_id, analyte from lims.analysis_waiting"
            + " where container_id = any (?) order by container_id, analyte for update";

    private static final String TAKE_UP = "delete from lims.analysis_waiting where container_id = ? and analyte = ?";

    private static final String MOVE =
            "update lims.analysis_waiting set container_id = ? where container_id = ? and analyte = any (?)";

    @Inject
    Rows rows;

    /** An analyte that waits in a container. */
    public record WaitingAnalyte(
            String container,
            String sampleCode,
            String matrix,
            String analyte,
            Instant collectedAt,
            Instant mustStartBy) {}

    /** An analyte in a container. */
    public record Taken(UUID container, String analyte) {}

    /** The containers of an accepted sample wait from now on. */
    public void put(UUID sample) {
        rows.forEach(PUT, List.of(sample), (insert, id) -> insert.setObject(1, id));
    }

    /** These analytes of the containers wait again. */
    public void putBack(Collection<UUID> containers, Collection<String> analytes) {
        rows.forEach(PUT_BACK, containers, (insert, container) -> {
            insert.setArray(1, insert.getConnection().createArrayOf("text", analytes.toArray()));
            insert.setObject(2, container);
        });
    }

    public List<WaitingAnalyte> of(String organisation) {
        return in(organisation, null);
    }

    /** @param containers codes; null for all */
    public List<WaitingAnalyte> in(String organisation, Collection<String> containers) {
        return rows.query(
                WAITING,
                query -> {
                    Array codes = containers == null
                            ? null
                            : query.getConnection().createArrayOf("text", containers.toArray());
                    query.setString(1, organisation);
                    query.setArray(2, codes);
                    query.setArray(3, codes);
                },
                row -> new WaitingAnalyte(
                        row.getString("container"),
                        row.getString("sample_code"),
                        Element.valueOf(row.getString("element")).matrix(),
                        row.getString("analyte"),
                        Rows.instantOrNull(row, "collected_at"),
                        Rows.instantOrNull(row, "must_start_by")));
    }

    /** What waits in these containers, held until the transaction is over so that no other batch takes it up meanwhile. */
    public Map<UUID, Set<String>> hold(Collection<UUID> containers) {
        return rows
                .query(
                        HOLD,
                        query -> Rows.ids(query, 1, containers),
                        row -> new Taken(row.getObject("container_id", UUID.class), row.getString("analyte")))
                .stream()
                .collect(Collectors.groupingBy(
                        Taken::container, Collectors.mapping(Taken::analyte, Collectors.toSet())));
    }

    /** What waited in one container waits in another from now on. */
    public void move(UUID from, UUID to, Collection<String> analytes) {
        rows.forEach(MOVE, List.of(to), (update, container) -> {
            update.setObject(1, container);
            update.setObject(2, from);
            update.setArray(3, update.getConnection().createArrayOf("text", analytes.toArray()));
        });
    }

    /** A batch has taken these up. */
    public void takeUp(Collection<Taken> taken) {
        rows.forEach(TAKE_UP, taken, (delete, each) -> {
            delete.setObject(1, each.container());
            delete.setString(2, each.analyte());
        });
    }
}
