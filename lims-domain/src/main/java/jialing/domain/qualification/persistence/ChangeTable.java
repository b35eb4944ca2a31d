package jialing.domain.qualification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.qualification.ScopeChange;
import jialing.domain.qualification.ScopeChangeKind;
import jialing.domain.shared.Sql;

/** What was suspended, restored and withdrawn. */
@ApplicationScoped
public class ChangeTable {

    @Inject
    Sql sql;

    /** @param goOn by which line each restored one goes on */
    public void add(ScopeChange change, List<UUID> lines, Map<UUID, UUID> goOn, UUID by, String actHash) {
        sql.execute(
                "insert into lims.qualification_change (id, organisation, certificate_number, kind, from_day, reason, whole,"
                        + " touched_reports, changed_by, changer, changed_in, changed_at, act_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                change.id(),
                change.organisation(),
                change.certificateNumber(),
                change.kind().name(),
                change.from(),
                change.reason(),
                change.whole(),
                change.touchedReports(),
                by,
                change.changer(),
                change.changedIn(),
                change.at(),
                actHash);
        sql.write(
                "insert into lims.qualification_changed_line (change_id, line_id, organisation, restored_as) values (?, ?, ?, ?)",
                insert -> {
                    for (UUID line : lines) {
                        insert.setObject(1, change.id());
                        insert.setObject(2, line);
                        insert.setString(3, change.organisation());
                        insert.setObject(4, goOn.get(line));
                        insert.addBatch();
                    }
                    insert.executeBatch();
                });
    }

    public boolean knows(UUID id) {
        return !sql.read("select 1 from lims.qualification_change where id = ?", row -> 1, id)
                .isEmpty();
    }

    /** Newest first. */
    public List<ScopeChange> of(String number) {
        return sql.read(
                "select c.*, (select count(*) from lims.qualification_changed_line l where l.change_id = c.id) as lines"
                        + " from lims.qualification_change c where c.certificate_number = ? order by c.changed_at desc, c.id desc",
                row -> new ScopeChange(
                        row.getObject("id", UUID.class),
                        row.getString("organisation"),
                        row.getString("certificate_number"),
                        ScopeChangeKind.valueOf(row.getString("kind")),
                        row.getObject("from_day", LocalDate.class),
                        row.getString("reason"),
                        row.getBoolean("whole"),
                        row.getInt("lines"),
                        row.getInt("touched_reports"),
                        row.getString("changer"),
                        row.getString("changed_in"),
                        Sql.instant(row, "changed_at")),
                number);
    }
}
