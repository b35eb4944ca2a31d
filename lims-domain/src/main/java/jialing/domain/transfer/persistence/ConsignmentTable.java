package jialing.domain.transfer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.planning.Element;
import jialing.domain.planning.PlannedContainer;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;
import jialing.domain.transfer.Consignment;
import jialing.domain.transfer.ConsignmentKind;

/** Consignments with how far they have come. */
@ApplicationScoped
public class ConsignmentTable {

    private static final String ADD =
            "insert into lims.transfer_consignment (id, organisation, number, kind, element, container, preservative_added,"
                    + " due_on, laboratory, reason, prepared_by, preparer, prepared_at, act_hash)"
                    + " values (?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String DRAW =
            "insert into lims.transfer_draw (draw_id, consignment_id, organisation) values (?, ?, ?)";

    private static final String SEAL =
            "insert into lims.transfer_seal (consignment_id, organisation, laboratory, work_order_id, work_order, samples,"
                    + " codes, commitment, sealed_by, sealer, sealed_at, act_id, act_hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String END =
            "insert into lims.transfer_end (consignment_id, organisation, reason, ended_by, ender, second, second_name,"
                    + " ended_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String OPEN =
            "insert into lims.transfer_opening (consignment_id, organisation, salt, opened_by, opener, opened_at, act_id,"
                    + " act_hash) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String CONSIGNMENTS =
            "select c.*, s.laboratory as sealed_for, s.work_order_id, s.work_order, s.samples, s.codes, s.commitment,"
                    + " s.sealer, s.sealed_at, e.reason as why_ended, e.ender, e.second_name, e.ended_at, o.salt,"
                    + " o.opener, o.opened_at, (select d.draw_id from lims.transfer_draw d"
                    + " where d.consignment_id = c.id order by d.draw_id desc limit 1) as newest_draw"
                    + " from lims.transfer_consignment c"
                    + " left join lims.transfer_seal s on s.consignment_id = c.id"
                    + " left join lims.transfer_end e on e.consignment_id = c.id"
                    + " left join lims.transfer_opening o on o.consignment_id = c.id";

    @Inject
    Sql sql;

    public void add(Consignment consignment, UUID by, RecordedAct act) {
        sql.execute(
                ADD,
                consignment.id(),
                consignment.organisation(),
                consignment.number(),
                consignment.kind().name(),
                consignment.element().name(),
                CanonicalJson.of(consignment.container()),
                consignment.preservativeAdded(),
                consignment.dueOn(),
                consignment.laboratory(),
                consignment.reason(),
                by,
                consignment.preparer(),
                act.recordedAt(),
                act.hash());
    }

    public void draw(Consignment consignment, UUID drawId) {
        sql.execute(DRAW, drawId, consignment.id(), consignment.organisation());
    }

    public void seal(Consignment consignment, Consignment.Seal seal, Actor by, RecordedAct act) {
        sql.write(SEAL, insert -> {
            insert.setObject(1, consignment.id());
            insert.setString(2, consignment.organisation());
            insert.setString(3, seal.laboratory());
            insert.setObject(4, seal.workOrderId());
            insert.setString(5, seal.workOrder());
            insert.setArray(
                    6,
                    insert.getConnection().createArrayOf("uuid", seal.samples().toArray()));
            insert.setArray(
                    7, insert.getConnection().createArrayOf("text", seal.codes().toArray()));
            insert.setString(8, seal.commitment());
            insert.setObject(9, by.personId());
            insert.setString(10, by.name());
            insert.setObject(11, act.recordedAt().atOffset(ZoneOffset.UTC));
            insert.setObject(12, act.id());
            insert.setString(13, act.hash());
            insert.execute();
        });
    }

    public void end(Consignment consignment, String reason, Actor by, UUID second, String secondName, RecordedAct act) {
        sql.execute(
                END,
                consignment.id(),
                consignment.organisation(),
                reason,
                by.personId(),
                by.name(),
                second,
                secondName,
                act.recordedAt(),
                act.hash());
    }

    public void open(Consignment consignment, String salt, Actor by, RecordedAct act) {
        sql.execute(
                OPEN,
                consignment.id(),
                consignment.organisation(),
                salt,
                by.personId(),
                by.name(),
                act.recordedAt(),
                act.id(),
                act.hash());
    }

    /** Who else wants to change this consignment waits until the transaction is over. */
    public void hold(UUID id) {
        hold(id.toString());
    }

    /** Who else holds the same thing waits until the transaction is over. */
    public void hold(String thing) {
        sql.read("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> thing, "consignment/" + thing);
    }

    public Optional<Consignment> byId(UUID id) {
        return sql.read(CONSIGNMENTS + " where c.id = ?", ConsignmentTable::consignment, id).stream()
                .findFirst();
    }

    public List<Consignment> ofOrders(Collection<UUID> workOrders) {
        return sql.all(
                CONSIGNMENTS + " where s.work_order_id = any (?)",
                query -> query.setArray(1, query.getConnection().createArrayOf("uuid", workOrders.toArray())),
                ConsignmentTable::consignment);
    }

    /** Newest first. */
    public List<Consignment> page(String organisation, UUID after, int limit) {
        return sql.read(
                CONSIGNMENTS
                        + " where c.organisation = ? and (cast(? as uuid) is null or c.id < ?) order by c.id desc limit ?",
                ConsignmentTable::consignment,
                organisation,
                after,
                after,
                limit);
    }

    private static Consignment consignment(ResultSet row) throws SQLException {
        return new Consignment(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("number"),
                ConsignmentKind.valueOf(row.getString("kind")),
                Element.valueOf(row.getString("element")),
                CanonicalJson.read(row.getString("container"), PlannedContainer.class),
                row.getBoolean("preservative_added"),
                row.getObject("due_on", LocalDate.class),
                row.getString("laboratory"),
                row.getString("reason"),
                row.getString("preparer"),
                Sql.instant(row, "prepared_at"),
                row.getObject("newest_draw", UUID.class),
                row.getString("sealer") == null ? null : seal(row),
                row.getString("ender") == null
                        ? null
                        : new Consignment.End(
                                row.getString("why_ended"),
                                row.getString("ender"),
                                row.getString("second_name"),
                                Sql.instant(row, "ended_at")),
                row.getString("opener") == null
                        ? null
                        : new Consignment.Opening(
                                row.getString("salt"), row.getString("opener"), Sql.instant(row, "opened_at")));
    }

    private static Consignment.Seal seal(ResultSet row) throws SQLException {
        return new Consignment.Seal(
                row.getString("sealed_for"),
                row.getObject("work_order_id", UUID.class),
                row.getString("work_order"),
                List.of((UUID[]) row.getArray("samples").getArray()),
                List.of((String[]) row.getArray("codes").getArray()),
                row.getString("commitment"),
                row.getString("sealer"),
                Sql.instant(row, "sealed_at"));
    }
}
