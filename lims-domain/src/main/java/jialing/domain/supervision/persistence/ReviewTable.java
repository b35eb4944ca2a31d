package jialing.domain.supervision.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.supervision.Audit;
import jialing.domain.supervision.ManagementReview;
import jialing.domain.supervision.ManagementReview.Decision;
import jialing.domain.supervision.ReviewInput;

/** Management reviews, what was said and decided in them, and what became of it. */
@ApplicationScoped
public class ReviewTable {

    private static final String REVIEWS = "select r.*, m.conclusion, m.signed_by, m.signer, m.signed_at"
            + " from lims.supervision_review r left join lims.supervision_minutes m on m.review_id = r.id";

    private static final String NOTES = "select distinct on (input) * from lims.supervision_review_note"
            + " where review_id = ? order by input, id desc";

    private static final String DECISIONS = "select d.*, r.number, e.evidence, e.ender, e.ended_at"
            + " from lims.supervision_decision d join lims.supervision_review r on r.id = d.review_id"
            + " left join lims.supervision_decision_end e on e.decision_id = d.id";

    @Inject
    Sql sql;

    public void add(
            UUID id, String number, LocalDate from, LocalDate to, List<ReviewInput> inputs, Actor by, RecordedAct act) {
        sql.execute(
                "insert into lims.supervision_review (id, organisation, number, from_day, to_day, inputs, called_by, caller,"
                        + " called_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                by.organisation(),
                number,
                from,
                to,
                CanonicalJson.of(inputs),
                by.personId(),
                by.name(),
                act.recordedAt(),
                act.hash());
    }

    public void note(ManagementReview review, String input, String note, Actor by, RecordedAct act) {
        sql.execute(
                "insert into lims.supervision_review_note (id, review_id, organisation, input, note, noted_by, noter, noted_at,"
                        + " act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                TimeOrderedId.next(),
                review.id(),
                review.organisation(),
                input,
                note,
                by.personId(),
                by.name(),
                act.recordedAt(),
                act.hash());
    }

    public void decide(ManagementReview review, Decision decision, Actor by, RecordedAct act) {
        sql.execute(
                "insert into lims.supervision_decision (id, review_id, organisation, area, what, owner_id, owner, due_on,"
                        + " decided_by, decided_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                decision.id(),
                review.id(),
                review.organisation(),
                decision.area().name(),
                decision.what(),
                decision.owner(),
                decision.ownerName(),
                decision.dueOn(),
                by.personId(),
                act.recordedAt(),
                act.hash());
    }

    public void end(UUID decision, String organisation, String evidence, Actor by, RecordedAct act) {
        sql.execute(
                "insert into lims.supervision_decision_end (decision_id, organisation, evidence, ended_by, ender, ended_at, act_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                decision,
                organisation,
                evidence,
                by.personId(),
                by.name(),
                act.recordedAt(),
                act.hash());
    }

    public void sign(ManagementReview review, String conclusion, Actor by, RecordedAct act) {
        sql.execute(
                "insert into lims.supervision_minutes (review_id, organisation, conclusion, signed_by, signer, signed_at, act_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                review.id(),
                review.organisation(),
                conclusion,
                by.personId(),
                by.name(),
                act.recordedAt(),
                act.hash());
    }

    public Optional<ManagementReview> byId(UUID id) {
        return sql.read(REVIEWS + " where r.id = ?", ReviewTable::review, id).stream()
                .findFirst()
                .map(bare -> new ManagementReview(
                        bare.id(),
                        bare.organisation(),
                        bare.number(),
                        bare.from(),
                        bare.to(),
                        bare.inputs(),
                        bare.caller(),
                        bare.calledAt(),
                        sql.read(NOTES, ReviewTable::note, id),
                        sql.read(DECISIONS + " where d.review_id = ? order by d.id", ReviewTable::decision, id),
                        bare.minutes()));
    }

    /** Without what was said and decided in them; the newest first. */
    public List<ManagementReview> all(String organisation) {
        return sql.read(
                REVIEWS + " where r.organisation = ? order by r.id desc limit 50", ReviewTable::review, organisation);
    }

    public Optional<Decision> decision(UUID id) {
        return sql.read(DECISIONS + " where d.id = ?", ReviewTable::decision, id).stream()
                .findFirst();
    }

    /** Not carried out yet, the most urgent first. */
    public List<Decision> openDecisions(String organisation) {
        return sql.read(
                DECISIONS + " where d.organisation = ? and e.decision_id is null order by d.due_on, d.id",
                ReviewTable::decision,
                organisation);
    }

    private static ManagementReview review(ResultSet row) throws SQLException {
        UUID signer = row.getObject("signed_by", UUID.class);
        return new ManagementReview(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("number"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                List.of(CanonicalJson.read(row.getString("inputs"), ReviewInput[].class)),
                row.getString("caller"),
                Sql.instant(row, "called_at"),
                List.of(),
                List.of(),
                signer == null
                        ? null
                        : new ManagementReview.Minutes(
                                row.getString("conclusion"),
                                new Audit.Signed(signer, row.getString("signer"), Sql.instant(row, "signed_at"))));
    }

    private static ManagementReview.Note note(ResultSet row) throws SQLException {
        return new ManagementReview.Note(
                row.getString("input"), row.getString("note"), row.getString("noter"), Sql.instant(row, "noted_at"));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getObject("id", UUID.class),
                row.getObject("review_id", UUID.class),
                row.getString("number"),
                ManagementReview.Area.valueOf(row.getString("area")),
                row.getString("what"),
                row.getObject("owner_id", UUID.class),
                row.getString("owner"),
                row.getObject("due_on", LocalDate.class),
                row.getString("evidence"),
                row.getString("ender"),
                Sql.instant(row, "ended_at"));
    }
}
