package jialing.domain.materials.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.materials.AmountUnit;
import jialing.domain.materials.BottleOpening;
import jialing.domain.materials.LotRecall;
import jialing.domain.materials.MaterialCheck;
import jialing.domain.materials.Solution;
import jialing.domain.materials.StockMovement;
import jialing.domain.shared.Sql;

/** What happened to materials. Rows are added and never changed. */
@ApplicationScoped
public class HistoryTable {

    private static final int SHOWN = 200;

    @Inject
    Sql sql;

    public void add(Solution solution) {
        sql.execute(
                "insert into lims.materials_solution (material_id, organisation, procedure, final_value, final_unit, final_uncertainty,"
                        + " vessel, instrument, own_days, remark, prepared_by, prepared_by_name, prepared_at, act_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                solution.material(),
                solution.organisation(),
                solution.procedure(),
                solution.finalVolume(),
                solution.finalUnit().name(),
                solution.finalUncertainty(),
                solution.vessel(),
                solution.instrument(),
                solution.ownDays(),
                solution.remark(),
                solution.preparedBy(),
                solution.preparedByName(),
                solution.preparedAt(),
                solution.actHash());
    }

    public Optional<Solution> solution(UUID material) {
        return sql
                .read("select * from lims.materials_solution where material_id = ?", HistoryTable::solution, material)
                .stream()
                .findFirst();
    }

    public void add(MaterialCheck check) {
        sql.execute(
                "insert into lims.materials_check (id, material_id, organisation, kind, passed, findings, remark, person_id, name,"
                        + " second_id, second_name, checked_at, act_hash) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)",
                check.id(),
                check.material(),
                check.organisation(),
                check.kind().name(),
                check.passed(),
                CanonicalJson.of(check.findings()),
                check.remark(),
                check.personId(),
                check.name(),
                check.secondId(),
                check.secondName(),
                check.at(),
                check.actHash());
    }

    /** Newest first. */
    public List<MaterialCheck> checks(UUID material) {
        return sql.read(
                "select * from lims.materials_check where material_id = ? order by checked_at desc, id desc",
                HistoryTable::check,
                material);
    }

    public void add(BottleOpening opening) {
        sql.execute(
                "insert into lims.materials_opening (id, material_id, organisation, opened_at, person_id, name, act_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                opening.id(),
                opening.material(),
                opening.organisation(),
                opening.at(),
                opening.personId(),
                opening.name(),
                opening.actHash());
    }

    /** Newest first. */
    public List<BottleOpening> openings(UUID material) {
        return sql.read(
                "select * from lims.materials_opening where material_id = ? order by opened_at desc limit " + SHOWN,
                HistoryTable::opening,
                material);
    }

    /** When the first bottle of the lot was opened. */
    public Optional<Instant> firstOpened(UUID material) {
        return sql
                .read(
                        "select opened_at from lims.materials_opening where material_id = ? order by opened_at limit 1",
                        row -> Sql.instant(row, "opened_at"),
                        material)
                .stream()
                .findFirst();
    }

    public void add(StockMovement movement) {
        sql.execute(
                "insert into lims.materials_stock_movement (id, material_id, organisation, kind, change, place, purpose, person_id,"
                        + " name, second_id, second_name, moved_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                movement.id(),
                movement.material(),
                movement.organisation(),
                movement.kind().name(),
                movement.change(),
                movement.place(),
                movement.purpose(),
                movement.personId(),
                movement.name(),
                movement.secondId(),
                movement.secondName(),
                movement.at(),
                movement.actHash());
    }

    /** Newest first. */
    public List<StockMovement> movements(UUID material) {
        return sql.read(
                "select * from lims.materials_stock_movement where material_id = ? order by moved_at desc, id desc limit "
                        + SHOWN,
                HistoryTable::movement,
                material);
    }

    /** Until the end of the transaction nobody else moves anything of this material. */
    public void holdStock(UUID material) {
        sql.read("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> 0, material.toString());
    }

    /** What is in store of each; nothing for those that never moved. */
    public Map<UUID, BigDecimal> stock(Collection<UUID> materials) {
        record Line(UUID material, BigDecimal stock) {}
        return sql
                .all(
                        "select material_id, sum(change) as stock from lims.materials_stock_movement where material_id = any (?)"
                                + " group by material_id",
                        query -> query.setArray(1, query.getConnection().createArrayOf("uuid", materials.toArray())),
                        row -> new Line(row.getObject("material_id", UUID.class), row.getBigDecimal("stock")))
                .stream()
                .collect(Collectors.toMap(Line::material, Line::stock));
    }

    /** What is in store of all lots of a product that are neither recalled nor past their last day. */
    public Map<String, BigDecimal> stockOfProducts(String organisation, Collection<String> codes, LocalDate on) {
        record Line(String code, BigDecimal stock) {}
        return sql
                .all(
                        "select m.code, sum(s.change) as stock from lims.materials_material m"
                                + " join lims.materials_stock_movement s on s.material_id = m.id"
                                + " where m.organisation = ? and m.code = any (?) and m.valid_to >= ?"
                                + " and not exists (select from lims.materials_recall r where r.material_id = m.id) group by m.code",
                        query -> {
                            query.setString(1, organisation);
                            query.setArray(2, query.getConnection().createArrayOf("text", codes.toArray()));
                            query.setObject(3, on);
                        },
                        row -> new Line(row.getString("code"), row.getBigDecimal("stock")))
                .stream()
                .collect(Collectors.toMap(Line::code, Line::stock));
    }

    /** The least of a code that shall be in store; empty when nobody has to be warned. */
    public Optional<BigDecimal> minimumOf(String organisation, String code) {
        return sql
                .read(
                        "select minimum_stock from lims.materials_material where organisation = ? and code = ?"
                                + " and minimum_stock is not null order by received_at desc, id desc limit 1",
                        row -> row.getBigDecimal("minimum_stock"),
                        organisation,
                        code)
                .stream()
                .findFirst();
    }

    public void add(LotRecall recall) {
        sql.execute(
                "insert into lims.materials_recall (id, material_id, organisation, recalled_in, reason, doubtful_since, person_id, name,"
                        + " recalled_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                recall.id(),
                recall.material(),
                recall.organisation(),
                recall.recalledIn(),
                recall.reason(),
                recall.doubtfulSince(),
                recall.personId(),
                recall.name(),
                recall.at(),
                recall.actHash());
    }

    public Optional<LotRecall> recall(UUID material) {
        return sql
                .read("select * from lims.materials_recall where material_id = ?", HistoryTable::recall, material)
                .stream()
                .findFirst();
    }

    public void addCertificate(
            UUID id, UUID material, String organisation, String sha256, byte[] pdf, UUID by, Instant at) {
        sql.execute(
                "insert into lims.materials_certificate_file (id, material_id, organisation, sha256, bytes, kept_by, kept_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                material,
                organisation,
                sha256,
                pdf,
                by,
                at);
    }

    /** The one kept last. */
    public Optional<byte[]> certificate(UUID material) {
        return sql
                .read(
                        "select bytes from lims.materials_certificate_file where material_id = ? order by kept_at desc limit 1",
                        row -> row.getBytes("bytes"),
                        material)
                .stream()
                .findFirst();
    }

    public Optional<String> certificateHash(UUID material) {
        return sql
                .read(
                        "select sha256 from lims.materials_certificate_file where material_id = ? order by kept_at desc limit 1",
                        row -> row.getString("sha256"),
                        material)
                .stream()
                .findFirst();
    }

    private static Solution solution(ResultSet row) throws SQLException {
        return new Solution(
                row.getObject("material_id", UUID.class),
                row.getString("organisation"),
                row.getString("procedure"),
                row.getBigDecimal("final_value"),
                AmountUnit.valueOf(row.getString("final_unit")),
                row.getBigDecimal("final_uncertainty"),
                row.getString("vessel"),
                row.getString("instrument"),
                row.getInt("own_days"),
                row.getString("remark"),
                row.getObject("prepared_by", UUID.class),
                row.getString("prepared_by_name"),
                Sql.instant(row, "prepared_at"),
                row.getString("act_hash"));
    }

    private static MaterialCheck check(ResultSet row) throws SQLException {
        var findings = CanonicalJson.read(row.getString("findings"), MaterialCheck.CheckFinding[].class);
        return new MaterialCheck(
                row.getObject("id", UUID.class),
                row.getObject("material_id", UUID.class),
                row.getString("organisation"),
                MaterialCheck.Kind.valueOf(row.getString("kind")),
                row.getBoolean("passed"),
                Arrays.asList(findings),
                row.getString("remark"),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getObject("second_id", UUID.class),
                row.getString("second_name"),
                Sql.instant(row, "checked_at"),
                row.getString("act_hash"));
    }

    private static BottleOpening opening(ResultSet row) throws SQLException {
        return new BottleOpening(
                row.getObject("id", UUID.class),
                row.getObject("material_id", UUID.class),
                row.getString("organisation"),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                Sql.instant(row, "opened_at"),
                row.getString("act_hash"));
    }

    private static StockMovement movement(ResultSet row) throws SQLException {
        return new StockMovement(
                row.getObject("id", UUID.class),
                row.getObject("material_id", UUID.class),
                row.getString("organisation"),
                StockMovement.Kind.valueOf(row.getString("kind")),
                row.getBigDecimal("change"),
                row.getString("place"),
                row.getString("purpose"),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getObject("second_id", UUID.class),
                row.getString("second_name"),
                Sql.instant(row, "moved_at"),
                row.getString("act_hash"));
    }

    private static LotRecall recall(ResultSet row) throws SQLException {
        return new LotRecall(
                row.getObject("id", UUID.class),
                row.getObject("material_id", UUID.class),
                row.getString("organisation"),
                row.getString("recalled_in"),
                row.getString("reason"),
                Sql.instant(row, "doubtful_since"),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                Sql.instant(row, "recalled_at"),
                row.getString("act_hash"));
    }
}
