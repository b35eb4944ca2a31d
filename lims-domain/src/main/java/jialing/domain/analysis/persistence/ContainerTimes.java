package jialing.domain.analysis.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Until when containers keep. */
@ApplicationScoped
public class ContainerTimes {

    private static final String OF = "select c.code, c.must_start_by, r.late_decision from lims.sampling_container c"
            + " left join lims.custody_receipt r on r.sample_id = c.sample_id where c.code = any (?)";

    @Inject
    Rows rows;

    /**
     * @param startBy when analysis has to have begun; null when the container keeps without end or is not filled yet
     * @param lateDecision what was decided at receipt about a late sample, else null
     */
    public record Keeping(String code, Instant startBy, String lateDecision) {}

    public Map<String, Keeping> of(Collection<String> containers) {
        return rows
                .query(
                        OF,
                        query -> query.setArray(1, query.getConnection().createArrayOf("text", containers.toArray())),
                        row -> new Keeping(
                                row.getString("code"),
                                Rows.instantOrNull(row, "must_start_by"),
                                row.getString("late_decision")))
                .stream()
                .collect(Collectors.toMap(Keeping::code, Function.identity()));
    }
}
