package jialing.domain.credit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.credit.CreditGrade;
import jialing.domain.credit.CreditLine;
import jialing.domain.credit.CreditRating;
import jialing.domain.credit.CreditRun;
import jialing.domain.credit.CreditScore;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.shared.Sql;
import jialing.domain.shared.TimeOrderedId;

/** Runs and ratings. The lines of a rating are one text: they are written and read whole. */
@ApplicationScoped
public class RatingTable {

    private static final String RATING =
            "r.id, r.organisation, r.day, r.edition, r.score, r.grade, r.vetoed, r.digest, r.rated_at";

    /** The newest of each institution that may be seen. */
    private static final String STANDING = "select " + RATING + " from lims.organisation_organisation o"
            + " cross join lateral (select * from lims.credit_rating c where c.organisation = o.code"
            + " order by c.id desc limit 1) r order by o.code";

    @Inject
    Sql sql;

    /** Until the transaction is over nobody else rates. */
    public void hold() {
        sql.read("select pg_advisory_xact_lock(hashtextextended('credit run', 0))", row -> 0);
    }

    public boolean ranOn(LocalDate day) {
        return !sql.read("select 1 from lims.credit_run where nightly and day = ?", row -> 1, day)
                .isEmpty();
    }

    public void add(CreditRun run, RecordedAct act) {
        sql.execute(
                "insert into lims.credit_run (id, day, edition, nightly, institutions, facts, changed, ran_by, ran_at,"
                        + " act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                run.id(),
                run.day(),
                run.edition(),
                run.nightly(),
                run.institutions(),
                run.facts(),
                run.changed(),
                run.ranBy(),
                run.ranAt(),
                act.hash());
    }

    public void add(CreditRun run, String institution, CreditScore score, String digest, RecordedAct act) {
        sql.execute(
                "insert into lims.credit_rating (id, organisation, run_id, day, edition, score, grade, vetoed, lines,"
                        + " digest, rated_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                TimeOrderedId.next(),
                institution,
                run.id(),
                run.day(),
                score.edition(),
                score.score(),
                score.grade().name(),
                score.vetoed(),
                CanonicalJson.of(score.lines()),
                digest,
                act.recordedAt(),
                act.hash());
    }

    public Optional<CreditRun> lastRun() {
        return sql.read("select * from lims.credit_run order by ran_at desc limit 1", RatingTable::run).stream()
                .findFirst();
    }

    public List<CreditRating> standing() {
        return sql.read(STANDING, RatingTable::rating);
    }

    /** By institution. */
    public Map<String, String> standingDigests() {
        return standing().stream().collect(Collectors.toMap(CreditRating::institution, CreditRating::digest));
    }

    public Optional<CreditRating> standingOf(String institution) {
        return past(institution, 1).stream().findFirst();
    }

    /** Newest first. */
    public List<CreditRating> past(String institution, int most) {
        return sql.read(
                "select " + RATING + " from lims.credit_rating r where r.organisation = ? order by r.id desc limit ?",
                RatingTable::rating,
                institution,
                most);
    }

    public List<CreditLine> lines(UUID rating) {
        return sql
                .read(
                        "select lines from lims.credit_rating where id = ?",
                        row -> List.of(CanonicalJson.read(row.getString("lines"), CreditLine[].class)),
                        rating)
                .stream()
                .findFirst()
                .orElse(List.of());
    }

    private static CreditRun run(ResultSet row) throws SQLException {
        return new CreditRun(
                row.getObject("id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getString("edition"),
                row.getBoolean("nightly"),
                row.getInt("institutions"),
                row.getInt("facts"),
                row.getInt("changed"),
                row.getString("ran_by"),
                Sql.instant(row, "ran_at"));
    }

    private static CreditRating rating(ResultSet row) throws SQLException {
        return new CreditRating(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getObject("day", LocalDate.class),
                row.getString("edition"),
                row.getBigDecimal("score"),
                CreditGrade.valueOf(row.getString("grade")),
                row.getBoolean("vetoed"),
                row.getString("digest"),
                Sql.instant(row, "rated_at"));
    }
}
