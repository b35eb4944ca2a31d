package jialing.domain.materials.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.materials.AmountUnit;
import jialing.domain.materials.Material;
import jialing.domain.materials.MaterialKind;
import jialing.domain.shared.Sql;
import jialing.domain.shared.Text;

/** The register: lots and solutions. */
@ApplicationScoped
public class MaterialTable {

    private static final String ALL = "select m.* from lims.materials_material m";

    private static final String ADD =
            "insert into lims.materials_material (id, organisation, number, kind, code, lot, name_zh, name_en,"
                    + " producer, grade, certificate_number, valid_to, opened_days, storage, place, stock_unit, minimum_stock,"
                    + " minimum_sample_mg, toxic, needs_acceptance, received_at, received_by, received_by_name, act_hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String PAGE = ALL
            + " where m.organisation = ? and (?::uuid is null or m.id < ?::uuid) and (?::text is null or m.kind = ?::text)"
            + " and (?::text is null or m.name_zh ilike ?::text or m.name_en ilike ?::text or m.code ilike ?::text"
            + " or m.lot ilike ?::text or m.number ilike ?::text) order by m.id desc limit ?";

    private static final String CARRYING = ALL
            + " where m.organisation = ? and m.valid_to >= ? and (exists (select from lims.materials_certified_content c"
            + " where c.material_id = m.id and c.analyte = any (?)) or exists (select from lims.materials_solution_content s"
            + " where s.material_id = m.id and s.analyte = any (?))) order by m.valid_to, m.id limit 500";

    private static final String REAGENTS = ALL
            + " where m.organisation = ? and m.valid_to >= ? and m.kind <> 'REFERENCE_MATERIAL'"
            + " order by m.valid_to, m.id limit 500";

    @Inject
    Sql sql;

    public void add(Material material) {
        sql.execute(
                ADD,
                material.id(),
                material.organisation(),
                material.number(),
                material.kind().name(),
                material.code(),
                material.lot(),
                material.name().zh(),
                material.name().en(),
                material.producer(),
                material.grade(),
                material.certificateNumber(),
                material.keeping().validTo(),
                material.keeping().openedDays(),
                material.keeping().storage(),
                material.keeping().place(),
                material.stocking().unit().name(),
                material.stocking().minimumStock(),
                material.stocking().minimumSampleMg(),
                material.toxic(),
                material.needsAcceptance(),
                material.received().at(),
                material.received().by(),
                material.received().byName(),
                material.received().actHash());
    }

    public Optional<Material> find(UUID id) {
        return sql.read(ALL + " where m.id = ?", MaterialTable::material, id).stream()
                .findFirst();
    }

    public Optional<Material> byNumber(String number) {
        return sql.read(ALL + " where m.number = ?", MaterialTable::material, number).stream()
                .findFirst();
    }

    public Optional<Material> lot(String organisation, String code, String lot) {
        return sql
                .read(
                        ALL + " where m.organisation = ? and m.code = ? and m.lot = ?",
                        MaterialTable::material,
                        organisation,
                        code,
                        lot)
                .stream()
                .findFirst();
    }

    public List<Material> all(Collection<UUID> ids) {
        return sql.all(
                ALL + " where m.id = any (?) order by m.id",
                query -> query.setArray(1, query.getConnection().createArrayOf("uuid", ids.toArray())),
                MaterialTable::material);
    }

    /** The same lot of the same product in other organisations' stores, where it was not recalled yet. */
    public List<Material> notRecalled(String code, String lot, Collection<String> organisations) {
        return sql.all(
                ALL + " where m.code = ? and m.lot = ? and m.organisation = any (?)"
                        + " and not exists (select from lims.materials_recall r where r.material_id = m.id)"
                        + " order by m.organisation",
                query -> {
                    query.setString(1, code);
                    query.setString(2, lot);
                    query.setArray(3, query.getConnection().createArrayOf("text", organisations.toArray()));
                },
                MaterialTable::material);
    }

    /** Newest first. */
    public List<Material> page(String organisation, String words, MaterialKind kind, UUID after, int limit) {
        String like =
                words == null || words.isBlank() ? null : "%" + words.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
        String kindName = kind == null ? null : kind.name();
        var values = new ArrayList<Object>();
        values.add(organisation);
        values.add(after);
        values.add(after);
        values.add(kindName);
        values.add(kindName);
        for (int mark = 0; mark < 6; mark++) {
            values.add(like);
        }
        values.add(limit);
        return sql.all(
                PAGE,
                query -> {
                    for (int i = 0; i < values.size(); i++) {
                        Object value = values.get(i);
                        if (value == null) {
                            query.setNull(i + 1, Types.OTHER);
                        } else {
                            query.setObject(i + 1, value);
                        }
                    }
                },
                MaterialTable::material);
    }

    /** Those whose last day is not over and that contain one of the analytes. */
    public List<Material> carrying(String organisation, Collection<String> analytes, LocalDate on) {
        return sql.all(
                CARRYING,
                query -> {
                    query.setString(1, organisation);
                    query.setObject(2, on);
                    var codes = query.getConnection().createArrayOf("text", analytes.toArray());
                    query.setArray(3, codes);
                    query.setArray(4, codes);
                },
                MaterialTable::material);
    }

    /** Those whose last day is not over and that are used for what they do, not for what is certified of them. */
    public List<Material> reagents(String organisation, LocalDate on) {
        return sql.read(REAGENTS, MaterialTable::material, organisation, on);
    }

    static String label(ResultSet row) throws SQLException {
        return Material.label(row.getString("code"), row.getString("lot"));
    }

    private static Material material(ResultSet row) throws SQLException {
        return new Material(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("number"),
                MaterialKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("lot"),
                Text.of(row.getString("name_zh"), row.getString("name_en")),
                row.getString("producer"),
                row.getString("grade"),
                row.getString("certificate_number"),
                new Material.Keeping(
                        row.getObject("valid_to", LocalDate.class),
                        row.getObject("opened_days", Integer.class),
                        row.getString("storage"),
                        row.getString("place")),
                new Material.Stocking(
                        AmountUnit.valueOf(row.getString("stock_unit")),
                        row.getBigDecimal("minimum_stock"),
                        row.getBigDecimal("minimum_sample_mg")),
                row.getBoolean("toxic"),
                row.getBoolean("needs_acceptance"),
                new Material.Receiving(
                        Sql.instant(row, "received_at"),
                        row.getObject("received_by", UUID.class),
                        row.getString("received_by_name"),
                        row.getString("act_hash")));
    }
}
