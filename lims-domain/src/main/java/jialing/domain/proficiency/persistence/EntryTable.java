package jialing.domain.proficiency.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.proficiency.EnteredResult;
import jialing.domain.proficiency.ProficiencyRound;
import jialing.domain.proficiency.ResultEntry;
import jialing.domain.proficiency.SealedContent;
import jialing.domain.proficiency.rules.EntryBeforeDeadline;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;
import org.hibernate.JDBCException;

/** What laboratories entered: that they did, for the provider at once; what it was, from the deadline on. */
@ApplicationScoped
public class EntryTable {

    private static final String ENTRIES = """
            select e.*, s.sealed from lims.proficiency_entry e left join lims.proficiency_sealed s on s.entry_id = e.id
            where e.round_id = ? order by e.organisation, e.version desc
            """;

    /** The policy that lets nothing in after the deadline. */
    private static final String IN_TIME = "\"in_time\"";

    @Inject
    Sql sql;

    private record KeptResults(String salt, List<EnteredResult> content) {}

    /**
     * The database looks at the deadline once more, on its own clock and at the very row: what came too late by it is refused like what came too
     * late by ours.
     *
     * @return whether it was not there before
     */
    public boolean add(ProficiencyRound round, ResultEntry entry, SealedContent sealed, Actor by, RecordedAct act) {
        try {
            return insert(round, entry, sealed, by, act);
        } catch (JDBCException refused) {
            new EntryBeforeDeadline()
                    .require(!String.valueOf(refused.getSQLException().getMessage())
                            .contains(IN_TIME));
            throw refused;
        }
    }

    private boolean insert(ProficiencyRound round, ResultEntry entry, SealedContent sealed, Actor by, RecordedAct act) {
        int added = sql.execute(
                "insert into lims.proficiency_entry (id, round_id, organisation, provider, deadline, version, seal, reason,"
                        + " entered_by, enterer, entered_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                entry.id(),
                round.id(),
                entry.laboratory(),
                round.organisation(),
                round.deadline(),
                entry.version(),
                entry.seal(),
                entry.reason(),
                by.personId(),
                entry.enterer(),
                entry.enteredAt(),
                act.hash());
        if (added == 1) {
            sql.execute(
                    "insert into lims.proficiency_sealed (entry_id, organisation, provider, deadline, sealed)"
                            + " values (?, ?, ?, ?, ?)",
                    entry.id(),
                    entry.laboratory(),
                    round.organisation(),
                    round.deadline(),
                    sealed.text());
        }
        return added == 1;
    }

    /** All versions, the newest of each laboratory first. */
    public List<ResultEntry> of(UUID round) {
        return sql.read(ENTRIES, EntryTable::entry, round);
    }

    private static ResultEntry entry(ResultSet row) throws SQLException {
        String sealed = row.getString("sealed");
        return new ResultEntry(
                row.getObject("id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getString("organisation"),
                row.getInt("version"),
                row.getString("seal"),
                row.getString("reason"),
                row.getString("enterer"),
                Sql.instant(row, "entered_at"),
                sealed == null
                        ? List.of()
                        : CanonicalJson.read(sealed, KeptResults.class).content());
    }
}
