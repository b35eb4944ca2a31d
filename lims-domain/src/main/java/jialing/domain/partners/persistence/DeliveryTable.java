package jialing.domain.partners.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.partners.DeliveredResult;
import jialing.domain.partners.Deliveries.NamedResult;
import jialing.domain.partners.Delivery;
import jialing.domain.people.Signature;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;

/** Deliveries, their signatures and what was taken in by them. */
@ApplicationScoped
public class DeliveryTable {

    private static final int NEWEST = 200;

    private static final String DELIVERIES =
            "select d.id, d.organisation, d.number, d.file_name, d.sha256, d.rows, d.samples,"
                    + " d.uploader_id, d.uploader, d.uploaded_at, d.replaces, d.reason, s.signatory_id, s.signatory, s.signed_at,"
                    + " r.delivery_id as replaced_by"
                    + " from lims.partners_delivery d left join lims.partners_delivery_signature s on s.delivery_id = d.id"
                    + " left join lims.partners_delivery_signature r on r.replaces = d.id";

    private static final String RESULTS = "select r.*,"
            + " (select array_agg(p.name order by u.place) from unnest(r.samplers) with ordinality as u (id, place)"
            + " join lims.people_person p on p.id = u.id) as sampler_names,"
            + " (select p.name from lims.people_person p where p.id = r.analyst) as analyst_name"
            + " from lims.partners_delivered_result r where r.delivery_id = ? and r.row > ? order by r.row limit ?";

    @Inject
    Sql sql;

    @Inject
    DeliveredResultRows rows;

    /** What is kept of a file beside its bytes. */
    public record Described(
            String number, String fileName, String sha256, int rows, int samples, UUID replaces, String reason) {}

    public void insert(UUID id, Described described, byte[] bytes, Actor by, RecordedAct act) {
        sql.execute(
                "insert into lims.partners_delivery (id, organisation, number, file_name, sha256, content, rows, samples,"
                        + " uploader_id, uploader, uploaded_at, replaces, reason, act_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                by.organisation(),
                described.number(),
                described.fileName(),
                described.sha256(),
                bytes,
                described.rows(),
                described.samples(),
                by.personId(),
                by.name(),
                act.recordedAt(),
                described.replaces(),
                described.reason(),
                act.hash());
    }

    public void insertSignature(Delivery delivery, Actor by, Signature signature, RecordedAct act) {
        sql.execute(
                "insert into lims.partners_delivery_signature (delivery_id, organisation, replaces, signatory_id, signatory,"
                        + " statement, signed_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?)",
                delivery.id(),
                delivery.organisation(),
                delivery.replaces(),
                by.personId(),
                by.name(),
                signature.statement(),
                act.recordedAt(),
                act.hash());
    }

    public void insertResults(Delivery delivery, List<DeliveredResult> results, RecordedAct act) {
        rows.insert(delivery, results, act.recordedAt());
    }

    public boolean knows(String organisation, String digest) {
        return !sql.read(
                        "select 1 from lims.partners_delivery where organisation = ? and sha256 = ?",
                        row -> 1,
                        organisation,
                        digest)
                .isEmpty();
    }

    public Optional<Delivery> byId(UUID id) {
        return sql.read(DELIVERIES + " where d.id = ?", DeliveryTable::delivery, id).stream()
                .findFirst();
    }

    /** The same, by this transaction alone: two signatures do not pass each other. */
    public Optional<Delivery> held(UUID id) {
        sql.read("select pg_advisory_xact_lock(hashtext(?))", row -> 1, "partners_delivery/" + id);
        return byId(id);
    }

    /** Newest first. */
    public List<Delivery> newest() {
        return sql.read(DELIVERIES + " order by d.uploaded_at desc limit " + NEWEST, DeliveryTable::delivery);
    }

    public byte[] file(UUID id) {
        return sql.read("select content from lims.partners_delivery where id = ?", row -> row.getBytes(1), id)
                .get(0);
    }

    public List<NamedResult> results(UUID id, int afterRow, int most) {
        return sql.read(RESULTS, DeliveryTable::named, id, afterRow, most);
    }

    private static NamedResult named(ResultSet row) throws SQLException {
        return new NamedResult(
                DeliveredResultRows.read(row),
                List.of((String[]) row.getArray("sampler_names").getArray()),
                row.getString("analyst_name"));
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        UUID signatory = row.getObject("signatory_id", UUID.class);
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("number"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getInt("rows"),
                row.getInt("samples"),
                row.getObject("uploader_id", UUID.class),
                row.getString("uploader"),
                Sql.instant(row, "uploaded_at"),
                row.getObject("replaces", UUID.class),
                row.getString("reason"),
                row.getObject("replaced_by", UUID.class),
                signatory == null
                        ? null
                        : new Delivery.Signed(signatory, row.getString("signatory"), Sql.instant(row, "signed_at")));
    }
}
