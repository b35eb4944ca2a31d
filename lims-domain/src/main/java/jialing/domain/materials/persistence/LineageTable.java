package jialing.domain.materials.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jialing.domain.gate.QualityElement;
import jialing.domain.materials.AmountUnit;
import jialing.domain.materials.Ingredient;
import jialing.domain.materials.LineageLine;
import jialing.domain.materials.MaterialKind;
import jialing.domain.materials.Standing;
import jialing.domain.shared.Sql;

/** What was made from what. Up and down, each in one question to the database. */
@ApplicationScoped
public class LineageTable {

    /** An ancestor is looked at as of the moment at which something was taken from it, but for what is known of it at the instant. */
    private static final String STANDINGS = """
            with recursive up (named, id, taken_at) as (
                select m, m, ?::timestamptz from unnest(?) as named (m)
                union
                select up.named, l.parent, l.made_at from up join lims.materials_lineage l on l.child = up.id)
            select up.named, up.taken_at, m.id, m.organisation, m.kind, m.code, m.lot, m.valid_to, m.opened_days, m.needs_acceptance,
                   c.passed, r.recalled_at, r.reason, o.opened_at,
                   exists (select from lims.materials_certified_content x where x.material_id = m.id)
                       or exists (select from lims.materials_solution_content y where y.material_id = m.id) as carries
            from up join lims.materials_material m on m.id = up.id
            left join lateral (select c.passed from lims.materials_check c where c.material_id = m.id and c.checked_at <= ?
                               order by c.checked_at desc, c.id desc limit 1) c on true
            left join lims.materials_recall r on r.material_id = m.id and r.recalled_at <= ?
            left join lateral (select o.opened_at from lims.materials_opening o where o.material_id = m.id and o.opened_at <= up.taken_at
                               order by o.opened_at desc limit 1) o on true
            order by up.named, m.id
            """;

    private static final String BELOW = """
            with recursive down (root, id) as (
                select m, m from unnest(?) as recalled (m)
                union
                select down.root, l.child from down join lims.materials_lineage l on l.parent = down.id)
            select root, id from down
            """;

    private static final String MADE_WITH = """
            with recursive e (kind, key) as (select * from unnest(?, ?)),
            down (id) as (
                select u.occasion_id from e join lims.gate_use u on u.element_kind = e.kind and u.element_key = e.key
                where u.organisation = ? and u.used_at > ? and u.used_at <= ? and u.occasion_type = 'Material'
                union
                select l.child from down join lims.materials_lineage l on l.parent = down.id)
            select id from down
            """;

    private static final String EDGES_UP = """
            with recursive up (id) as (
                select ?::uuid
                union
                select l.parent from up join lims.materials_lineage l on l.child = up.id)
            select l.* from up join lims.materials_lineage l on l.child = up.id order by l.child, l.ordinal
            """;

    private static final String EDGES_DOWN = """
            with recursive down (id) as (
                select ?::uuid
                union
                select l.child from down join lims.materials_lineage l on l.parent = down.id)
            select l.* from down join lims.materials_lineage l on l.parent = down.id order by l.child, l.ordinal
            """;

    private static final String ADD =
            "insert into lims.materials_lineage (child, ordinal, parent, organisation, role, taken, unit,"
                    + " taken_uncertainty, vessel, instrument, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Inject
    Sql sql;

    /** What came of a material: itself, and whatever was made from it. */
    public record Descent(UUID root, UUID material) {}

    /** The materials and everything that they were made from, as they stood at the instant; those that nobody may see are missing. */
    public List<Standing> standings(Collection<UUID> materials, Instant at) {
        if (materials.isEmpty()) {
            return List.of();
        }
        return sql.all(
                STANDINGS,
                query -> {
                    for (int mark : new int[] {1, 3, 4}) {
                        query.setObject(mark, at.atOffset(ZoneOffset.UTC));
                    }
                    ids(query, 2, materials);
                },
                LineageTable::standing);
    }

    public List<Descent> below(Collection<UUID> materials) {
        return sql.all(
                BELOW,
                query -> ids(query, 1, materials),
                row -> new Descent(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
    }

    /** Materials made, in the laboratory and the time, with any of the elements, and what was made from them. */
    public List<UUID> madeWith(String organisation, Collection<QualityElement> elements, Instant since, Instant until) {
        return sql.all(
                MADE_WITH,
                query -> {
                    var connection = query.getConnection();
                    query.setArray(
                            1,
                            connection.createArrayOf(
                                    "text",
                                    elements.stream()
                                            .map(each -> each.kind().name())
                                            .toArray()));
                    query.setArray(
                            2,
                            connection.createArrayOf(
                                    "text",
                                    elements.stream().map(QualityElement::key).toArray()));
                    query.setString(3, organisation);
                    query.setObject(4, since.atOffset(ZoneOffset.UTC));
                    query.setObject(5, until.atOffset(ZoneOffset.UTC));
                },
                row -> row.getObject(1, UUID.class));
    }

    /** How the material was made, and how what went into it was made. */
    public List<LineageLine> edgesAbove(UUID material) {
        return sql.read(EDGES_UP, LineageTable::edge, material);
    }

    /** What was made from the material, and from that. */
    public List<LineageLine> edgesBelow(UUID material) {
        return sql.read(EDGES_DOWN, LineageTable::edge, material);
    }

    public void add(UUID child, String organisation, List<Ingredient> ingredients, Instant madeAt) {
        sql.write(ADD, insert -> {
            for (int ordinal = 0; ordinal < ingredients.size(); ordinal++) {
                Ingredient each = ingredients.get(ordinal);
                insert.setObject(1, child);
                insert.setInt(2, ordinal + 1);
                insert.setObject(3, each.material());
                insert.setString(4, organisation);
                insert.setString(5, each.role().name());
                insert.setBigDecimal(6, each.taken().value());
                insert.setString(7, each.taken().unit().name());
                insert.setBigDecimal(8, each.taken().uncertainty());
                insert.setString(9, each.vessel());
                insert.setString(10, each.instrument());
                insert.setObject(11, madeAt.atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        });
    }

    private static void ids(PreparedStatement statement, int mark, Collection<UUID> ids) throws SQLException {
        statement.setArray(mark, statement.getConnection().createArrayOf("uuid", ids.toArray()));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getObject("named", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                MaterialKind.valueOf(row.getString("kind")),
                MaterialTable.label(row),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("opened_days", Integer.class),
                row.getBoolean("needs_acceptance"),
                row.getObject("passed", Boolean.class),
                Sql.instant(row, "recalled_at"),
                row.getString("reason"),
                Sql.instant(row, "opened_at"),
                Sql.instant(row, "taken_at"),
                row.getBoolean("carries"));
    }

    private static LineageLine edge(ResultSet row) throws SQLException {
        return new LineageLine(
                row.getObject("child", UUID.class),
                row.getObject("parent", UUID.class),
                Ingredient.Role.valueOf(row.getString("role")),
                row.getBigDecimal("taken"),
                AmountUnit.valueOf(row.getString("unit")),
                row.getBigDecimal("taken_uncertainty"),
                row.getString("vessel"),
                row.getString("instrument"),
                Sql.instant(row, "made_at"));
    }
}
