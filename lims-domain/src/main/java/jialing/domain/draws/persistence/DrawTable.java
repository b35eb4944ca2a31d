package jialing.domain.draws.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.draws.Draw;
import jialing.domain.draws.DrawCandidate;
import jialing.domain.draws.ExcludedCandidate;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.shared.Sql;

/** Commitments and outcomes. */
@ApplicationScoped
public class DrawTable {

    private static final String ADD =
            "insert into lims.draws_commitment (id, organisation, purpose, count, candidates, excluded, nonce_digest,"
                    + " replaces, reason, committed_by, committer, committed_at, act_id, act_hash)"
                    + " values (?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String CARRY_OUT =
            "insert into lims.draws_outcome (draw_id, organisation, nonce, leaf, size, root, seed, drawn,"
                    + " drawn_by, drawer, drawn_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String DRAWS =
            "select c.*, o.nonce, o.leaf, o.size, o.root, o.seed, o.drawn, o.drawer, o.drawn_at,"
                    + " n.id as replaced_by from lims.draws_commitment c"
                    + " left join lims.draws_outcome o on o.draw_id = c.id"
                    + " left join lims.draws_commitment n on n.replaces = c.id";

    @Inject
    Sql sql;

    public void add(Draw draw, UUID by, RecordedAct act) {
        sql.execute(
                ADD,
                draw.id(),
                draw.organisation(),
                draw.purpose(),
                draw.count(),
                CanonicalJson.of(draw.candidates()),
                CanonicalJson.of(draw.excluded()),
                draw.nonceDigest(),
                draw.replaces(),
                draw.reason(),
                by,
                draw.committer(),
                act.recordedAt(),
                act.id(),
                act.hash());
    }

    public void carryOut(Draw draw, Draw.Outcome outcome, UUID by, RecordedAct act) {
        sql.write(CARRY_OUT, insert -> {
            insert.setObject(1, draw.id());
            insert.setString(2, draw.organisation());
            insert.setString(3, outcome.nonce());
            insert.setLong(4, outcome.leaf());
            insert.setLong(5, outcome.size());
            insert.setString(6, outcome.root());
            insert.setString(7, outcome.seed());
            insert.setArray(
                    8,
                    insert.getConnection().createArrayOf("text", outcome.drawn().toArray()));
            insert.setObject(9, by);
            insert.setString(10, outcome.drawer());
            insert.setObject(11, act.recordedAt().atOffset(ZoneOffset.UTC));
            insert.setString(12, act.hash());
            insert.execute();
        });
    }

    public Optional<Draw> byId(UUID id) {
        return sql.read(DRAWS + " where c.id = ?", DrawTable::draw, id).stream().findFirst();
    }

    /** The last in the row of draws for one purpose. */
    public Optional<Draw> newestFor(String organisation, String purpose) {
        return sql
                .read(
                        DRAWS + " where c.organisation = ? and c.purpose = ? and n.id is null",
                        DrawTable::draw,
                        organisation,
                        purpose)
                .stream()
                .findFirst();
    }

    /** Newest first. */
    public List<Draw> page(String organisation, UUID after, int limit) {
        return sql.read(
                DRAWS
                        + " where c.organisation = ? and (cast(? as uuid) is null or c.id < ?) order by c.id desc limit ?",
                DrawTable::draw,
                organisation,
                after,
                after,
                limit);
    }

    private static Draw draw(ResultSet row) throws SQLException {
        return new Draw(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("purpose"),
                row.getInt("count"),
                List.of(CanonicalJson.read(row.getString("candidates"), DrawCandidate[].class)),
                List.of(CanonicalJson.read(row.getString("excluded"), ExcludedCandidate[].class)),
                row.getString("nonce_digest"),
                row.getObject("replaces", UUID.class),
                row.getString("reason"),
                row.getObject("replaced_by", UUID.class),
                row.getObject("act_id", UUID.class),
                row.getString("committer"),
                Sql.instant(row, "committed_at"),
                row.getString("nonce") == null ? null : outcome(row));
    }

    private static Draw.Outcome outcome(ResultSet row) throws SQLException {
        return new Draw.Outcome(
                row.getString("nonce"),
                row.getLong("leaf"),
                row.getLong("size"),
                row.getString("root"),
                row.getString("seed"),
                List.of((String[]) row.getArray("drawn").getArray()),
                row.getString("drawer"),
                Sql.instant(row, "drawn_at"));
    }
}
