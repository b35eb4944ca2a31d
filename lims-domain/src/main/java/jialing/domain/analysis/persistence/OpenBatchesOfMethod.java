package jialing.domain.analysis.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.methods.NamesMethod;
import jialing.domain.shared.Sql;

/** Batches that are still worked on by a method. */
@ApplicationScoped
public class OpenBatchesOfMethod implements NamesMethod {

    @Inject
    Sql sql;

    @Override
    public List<WorkNamed> naming(String method) {
        return sql.read(
                "select organisation, id, number from lims.analysis_batch where method = ? and state = 'OPEN' order by number",
                row -> new WorkNamed(
                        row.getString(1), "AnalyticalBatch", row.getObject(2, UUID.class), row.getString(3)),
                method);
    }
}
