package jialing.domain.samplebank.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.samplebank.RetentionPurpose;
import jialing.domain.samplebank.RetentionTerm;
import jialing.domain.shared.Sql;

/** Retention terms that organisations set. */
@ApplicationScoped
public class TermTable {

    private static final String ADD =
            "insert into lims.samplebank_term (id, organisation, matrix, purpose, counts_from, months,"
                    + " from_day, source, set_by, set_by_name, set_at, act_hash) values (?, ?, ?, ?, ?, ?::int, ?, ?, ?, ?, ?, ?)";

    @Inject
    Sql sql;

    public void add(RetentionTerm term, String organisation, UUID by, RecordedAct act) {
        sql.execute(
                ADD,
                term.id(),
                organisation,
                term.matrix(),
                term.purpose().name(),
                term.countsFrom().name(),
                term.months(),
                term.from(),
                term.source(),
                by,
                term.setByName(),
                term.setAt(),
                act.hash());
    }

    /** All that were ever set, the last first. */
    public List<RetentionTerm> of(String organisation) {
        return sql.read(
                "select * from lims.samplebank_term where organisation = ? order by from_day desc, set_at desc",
                TermTable::term,
                organisation);
    }

    private static RetentionTerm term(ResultSet row) throws SQLException {
        return new RetentionTerm(
                row.getObject("id", UUID.class),
                row.getString("matrix"),
                RetentionPurpose.valueOf(row.getString("purpose")),
                RetentionTerm.TermCountsFrom.valueOf(row.getString("counts_from")),
                row.getObject("months", Integer.class),
                row.getObject("from_day", LocalDate.class),
                row.getString("source"),
                row.getString("set_by_name"),
                Sql.instant(row, "set_at"));
    }
}
