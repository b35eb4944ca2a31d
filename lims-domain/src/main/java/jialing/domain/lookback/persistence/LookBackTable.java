package jialing.domain.lookback.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.gate.QualityElement;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.lookback.LookBack;
import jialing.domain.lookback.Window;
import jialing.domain.shared.Sql;
import jialing.domain.shared.Text;

/** Where the cases are kept. */
@ApplicationScoped
public class LookBackTable {

    /** Sorts behind every id that was ever made. */
    private static final UUID BEHIND_ALL = new UUID(-1, -1);

    private static final String ADD =
            "insert into lims.lookback_case (id, organisation, number, element_kind, element_key,"
                    + " why_zh, why_en, since, until, cause_type, cause_id, opened_by, opened_at, act_hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String ADD_ELEMENT =
            "insert into lims.lookback_element (case_id, organisation, element_kind, element_key, made)"
                    + " values (?, ?, ?, ?, ?)";

    private static final String CLOSE = "insert into lims.lookback_closing"
            + " (case_id, organisation, remark, closed_by, closed_by_name, closed_at, act_hash)"
            + " values (?, ?, ?, ?, ?, ?, ?)";

    private static final String CASES = "select c.*, x.closed_by_name, x.closed_at from lims.lookback_case c"
            + " left join lims.lookback_closing x on x.case_id = c.id";

    private static final String ELEMENTS = "select element_kind, element_key, made from lims.lookback_element"
            + " where case_id = ? order by made, element_kind, element_key";

    private static final String REPORTED =
            "insert into lims.lookback_reported (batch_id, work_order_id, organisation, reported_at)"
                    + " select distinct p.batch_id, p.work_order_id, p.organisation, cast(? as timestamptz)"
                    + " from lims.analysis_position p where p.work_order_id = ? on conflict do nothing";

    @Inject
    Sql sql;

    public void add(LookBack lookBack, Collection<Window.Doubtful> elements, RecordedAct act, UUID openedBy) {
        sql.execute(
                ADD,
                lookBack.id(),
                lookBack.organisation(),
                lookBack.number(),
                lookBack.element().kind().name(),
                lookBack.element().key(),
                lookBack.why().zh(),
                lookBack.why().en(),
                lookBack.since(),
                lookBack.until(),
                lookBack.causeType(),
                lookBack.causeId(),
                openedBy,
                act.recordedAt(),
                act.hash());
        sql.write(ADD_ELEMENT, insert -> {
            for (Window.Doubtful doubtful : elements) {
                insert.setObject(1, lookBack.id());
                insert.setString(2, lookBack.organisation());
                insert.setString(3, doubtful.element().kind().name());
                insert.setString(4, doubtful.element().key());
                insert.setBoolean(5, doubtful.made());
                insert.addBatch();
            }
            insert.executeBatch();
        });
    }

    public void close(LookBack lookBack, String remark, ActingPerson by, RecordedAct act) {
        sql.execute(
                CLOSE,
                lookBack.id(),
                lookBack.organisation(),
                remark,
                by.personId(),
                by.name(),
                act.recordedAt(),
                act.hash());
    }

    /** The results of this work order are reported from now on. */
    public void reported(UUID workOrder, Instant at) {
        sql.execute(REPORTED, at, workOrder);
    }

    public Optional<LookBack> byId(UUID id) {
        return sql.read(CASES + " where c.id = ?", LookBackTable::read, id).stream()
                .findFirst();
    }

    public List<LookBack> page(UUID before, int limit) {
        return sql.read(
                CASES + " where c.id < ? order by c.id desc limit ?",
                LookBackTable::read,
                before == null ? BEHIND_ALL : before,
                limit);
    }

    /**
     * @param until up to when the elements themselves were doubtful
     * @param made up to when it matters what was made with them
     */
    public List<Window.Doubtful> elementsOf(UUID id, Instant until, Instant made) {
        return sql.read(
                ELEMENTS,
                row -> new Window.Doubtful(element(row), row.getBoolean("made") ? made : until, row.getBoolean("made")),
                id);
    }

    private static QualityElement element(ResultSet row) throws SQLException {
        return new QualityElement(
                QualityElement.Kind.valueOf(row.getString("element_kind")), row.getString("element_key"));
    }

    private static LookBack read(ResultSet row) throws SQLException {
        return new LookBack(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("number"),
                element(row),
                Text.of(row.getString("why_zh"), row.getString("why_en")),
                Sql.instant(row, "since"),
                Sql.instant(row, "until"),
                row.getString("cause_type"),
                row.getObject("cause_id", UUID.class),
                Sql.instant(row, "opened_at"),
                row.getString("closed_by_name"),
                Sql.instant(row, "closed_at"));
    }
}
