package jialing.domain.gate.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jialing.domain.gate.Activity;
import jialing.domain.gate.GateException;
import jialing.domain.gate.QualityElement;
import jialing.domain.gate.Question;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;
import jialing.domain.shared.TimeOrderedId;

/** What went through the gate, and what was excepted. */
@ApplicationScoped
public class GateTables {

    private static final String KEEP =
            "insert into lims.gate_use (id, organisation, element_kind, element_key, activity,"
                    + " occasion_type, occasion_id, occasion_version, person_id, used_on, used_at, determinations)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

    private static final String EXCEPTIONS =
            "select id, organisation, rule, element_kind, element_key, activity, reason,"
                    + " valid_from, valid_until, granted_by, granted_by_name, act_hash from lims.gate_exception x"
                    + " where organisation = ? and valid_from <= ? and valid_until > ?"
                    + " and not exists (select 1 from lims.gate_exception_end e where e.exception_id = x.id and e.ended_at <= ?)"
                    + " order by id";

    private static final String ADD_EXCEPTION = "insert into lims.gate_exception (id, organisation, rule, element_kind,"
            + " element_key, activity, reason, valid_from, valid_until, granted_by, granted_by_name, act_hash)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String END_EXCEPTION = "insert into lims.gate_exception_end"
            + " (exception_id, organisation, reason, ended_by, ended_by_name, ended_at, act_hash)"
            + " values (?, ?, ?, ?, ?, ?, ?)";

    @Inject
    Sql sql;

    /** @param determinations how many results of samples the occasion stands for */
    public void keep(Question question, Subject occasion, int determinations, Collection<QualityElement> elements) {
        sql.write(KEEP, insert -> {
            for (QualityElement element : elements) {
                insert.setObject(1, TimeOrderedId.next());
                insert.setString(2, question.organisation());
                insert.setString(3, element.kind().name());
                insert.setString(4, element.key());
                insert.setString(5, question.activity().name());
                insert.setString(6, occasion.type());
                insert.setObject(7, occasion.id());
                insert.setInt(8, occasion.version());
                insert.setObject(9, question.person());
                insert.setObject(10, question.day());
                insert.setObject(11, question.at().atOffset(ZoneOffset.UTC));
                insert.setInt(12, determinations);
                insert.addBatch();
            }
            insert.executeBatch();
        });
    }

    /** Those that hold at the instant. */
    public List<GateException> exceptionsOf(String organisation, Instant at) {
        return sql.read(EXCEPTIONS, GateTables::exception, organisation, at, at, at);
    }

    public void add(GateException exception) {
        sql.execute(
                ADD_EXCEPTION,
                exception.id(),
                exception.organisation(),
                exception.rule(),
                exception.element().kind().name(),
                exception.element().key(),
                exception.activity().name(),
                exception.reason(),
                exception.from(),
                exception.until(),
                exception.grantedBy(),
                exception.grantedByName(),
                exception.actHash());
    }

    public void end(GateException exception, String reason, Actor by, RecordedAct act) {
        sql.execute(
                END_EXCEPTION,
                exception.id(),
                exception.organisation(),
                reason,
                by.personId(),
                by.name(),
                act.recordedAt(),
                act.hash());
    }

    private static GateException exception(ResultSet row) throws SQLException {
        return new GateException(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("rule"),
                new QualityElement(
                        QualityElement.Kind.valueOf(row.getString("element_kind")), row.getString("element_key")),
                Activity.valueOf(row.getString("activity")),
                row.getString("reason"),
                Sql.instant(row, "valid_from"),
                Sql.instant(row, "valid_until"),
                row.getObject("granted_by", UUID.class),
                row.getString("granted_by_name"),
                row.getString("act_hash"));
    }
}
