package jialing.domain.analysis.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.BatchElements;
import jialing.domain.gate.MaterialUse;
import jialing.domain.gate.QualityElement;

/** Where it is kept what a batch is analysed with. */
@ApplicationScoped
public class BatchElementTable {

    private static final String ADD = "insert into lims.analysis_batch_element"
            + " (batch_id, organisation, kind, element_key, role, named_by, named_at)"
            + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

    private static final String OF =
            "select kind, element_key, role from lims.analysis_batch_element where batch_id = ? order by named_at, element_key";

    @Inject
    Rows rows;

    private record Named(QualityElement.Kind kind, String key, String role) {

        MaterialUse material() {
            return new MaterialUse(UUID.fromString(key), MaterialUse.Role.valueOf(role));
        }
    }

    public void add(AnalyticalBatch batch, BatchElements elements, UUID by, Instant at) {
        var named = new ArrayList<Named>();
        elements.materials()
                .forEach(each -> named.add(new Named(
                        QualityElement.Kind.MATERIAL,
                        each.material().toString(),
                        each.role().name())));
        elements.instruments().forEach(code -> named.add(new Named(QualityElement.Kind.INSTRUMENT, code, "")));
        if (elements.room() != null) {
            named.add(new Named(QualityElement.Kind.ROOM, elements.room(), ""));
        }
        rows.forEach(ADD, named, (insert, each) -> {
            insert.setObject(1, batch.id());
            insert.setString(2, batch.organisation());
            insert.setString(3, each.kind().name());
            insert.setString(4, each.key());
            insert.setString(5, each.role());
            insert.setObject(6, by);
            insert.setObject(7, at.atOffset(ZoneOffset.UTC));
        });
    }

    /** Everything that was named so far; the room that was named last. */
    public BatchElements of(UUID batch) {
        List<Named> named = rows.query(
                OF,
                query -> query.setObject(1, batch),
                row -> new Named(
                        QualityElement.Kind.valueOf(row.getString("kind")),
                        row.getString("element_key"),
                        row.getString("role")));
        return new BatchElements(
                named.stream()
                        .filter(each -> each.kind() == QualityElement.Kind.MATERIAL)
                        .map(Named::material)
                        .toList(),
                keys(named, QualityElement.Kind.INSTRUMENT),
                keys(named, QualityElement.Kind.ROOM).stream()
                        .reduce((earlier, later) -> later)
                        .orElse(null));
    }

    private static List<String> keys(List<Named> named, QualityElement.Kind kind) {
        return named.stream()
                .filter(each -> each.kind() == kind)
                .map(Named::key)
                .toList();
    }
}
