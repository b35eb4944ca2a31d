package jialing.domain.materials.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.materials.Content;
import jialing.domain.shared.Sql;
import jialing.domain.shared.TimeOrderedId;

/** What materials contain: certified, computed or standardised. */
@ApplicationScoped
public class ContentTable {

    private static final String OF = """
            select material_id, analyte, certified as content, uncertainty / coverage_factor as standard_uncertainty, unit
            from lims.materials_certified_content where material_id = any (?)
            union all
            (select distinct on (material_id, analyte) material_id, analyte, content, standard_uncertainty, unit
             from lims.materials_solution_content where material_id = any (?)
             order by material_id, analyte, determined_at desc)
            order by material_id, analyte
            """;

    private static final String ADD = "insert into lims.materials_solution_content"
            + " (id, material_id, organisation, analyte, content, standard_uncertainty, unit, determined_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)";

    private record Line(UUID material, Content content) {}

    @Inject
    Sql sql;

    public Map<UUID, List<Content>> of(Collection<UUID> materials) {
        if (materials.isEmpty()) {
            return Map.of();
        }
        List<Line> lines = sql.all(
                OF,
                query -> {
                    var ids = query.getConnection().createArrayOf("uuid", materials.toArray());
                    query.setArray(1, ids);
                    query.setArray(2, ids);
                },
                row -> new Line(
                        row.getObject("material_id", UUID.class),
                        new Content(
                                row.getString("analyte"),
                                row.getBigDecimal("content"),
                                rounded(row.getBigDecimal("standard_uncertainty")),
                                row.getString("unit"))));
        return lines.stream()
                .collect(Collectors.groupingBy(
                        Line::material, LinkedHashMap::new, Collectors.mapping(Line::content, Collectors.toList())));
    }

    public void add(UUID material, String organisation, List<Content> contents, Instant at) {
        sql.write(ADD, insert -> {
            for (Content content : contents) {
                insert.setObject(1, TimeOrderedId.next());
                insert.setObject(2, material);
                insert.setString(3, organisation);
                insert.setString(4, content.analyte());
                insert.setBigDecimal(5, content.value());
                insert.setBigDecimal(6, content.standardUncertainty());
                insert.setString(7, content.unit());
                insert.setObject(8, at.atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        });
    }

    private static BigDecimal rounded(BigDecimal divided) {
        return divided.round(MathContext.DECIMAL64).stripTrailingZeros();
    }
}
