package jialing.domain.credit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jialing.domain.credit.AppealFile;
import jialing.domain.credit.CreditAppeal;
import jialing.domain.credit.CreditCriterion;
import jialing.domain.credit.CreditFact;
import jialing.domain.credit.CreditLine;
import jialing.domain.credit.CreditScore;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.shared.Sql;

/** Appeals and what was decided on them. */
@ApplicationScoped
public class AppealTable {

    private static final String APPEALS = "select a.*, d.upheld, d.reasons as decision, d.decider, d.decided_at,"
            + " (select jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'sha256',"
            + " f.sha256, 'keeper', f.keeper, 'keptAt', f.kept_at) order by f.id) from lims.credit_appeal_file f"
            + " where f.appeal_id = a.id) as files"
            + " from lims.credit_appeal a left join lims.credit_appeal_decision d on d.appeal_id = a.id ";

    private static final int MOST = 500;

    @Inject
    Sql sql;

    public void add(CreditAppeal appeal, UUID by, RecordedAct act) {
        sql.execute(
                "insert into lims.credit_appeal (id, organisation, rating_id, criterion, subject_type, subject_id,"
                        + " subject_key, day, detail, points, reasons, appealed_by, appellant, appealed_at, act_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                appeal.id(),
                appeal.institution(),
                appeal.ratingId(),
                appeal.criterion().name(),
                appeal.subjectType(),
                appeal.subjectId(),
                appeal.subjectKey(),
                appeal.day(),
                appeal.detail(),
                appeal.points(),
                appeal.reasons(),
                by,
                appeal.appellant(),
                act.recordedAt(),
                act.hash());
    }

    public void decide(
            CreditAppeal appeal, String organisation, CreditAppeal.AppealDecision decision, UUID by, RecordedAct act) {
        sql.execute(
                "insert into lims.credit_appeal_decision (appeal_id, organisation, institution, upheld, reasons,"
                        + " decided_by, decider, decided_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                appeal.id(),
                organisation,
                appeal.institution(),
                decision.upheld(),
                decision.reasons(),
                by,
                decision.by(),
                act.recordedAt(),
                act.hash());
    }

    /** Held by this transaction alone. */
    public Optional<CreditAppeal> locked(UUID id) {
        sql.read("select pg_advisory_xact_lock(hashtextextended('credit appeal ' || ?, 0))", row -> 0, id.toString());
        return byId(id);
    }

    public Optional<CreditAppeal> byId(UUID id) {
        return sql.read(APPEALS + "where a.id = ?", AppealTable::appeal, id).stream()
                .findFirst();
    }

    public Optional<CreditAppeal> find(String institution, CreditLine line) {
        return sql
                .read(
                        APPEALS
                                + "where a.organisation = ? and a.criterion = ? and a.subject_id = ? and a.subject_key = ?",
                        AppealTable::appeal,
                        institution,
                        line.criterion().name(),
                        line.subjectId(),
                        line.subjectKey())
                .stream()
                .findFirst();
    }

    public List<CreditAppeal> of(String institution) {
        return sql.read(APPEALS + "where a.organisation = ? order by a.id desc", AppealTable::appeal, institution);
    }

    /** Of all that may be seen: the open ones first, then the newest. */
    public List<CreditAppeal> all() {
        return sql.read(APPEALS + "order by d.appeal_id is not null, a.id desc limit ?", AppealTable::appeal, MOST);
    }

    public Set<CreditScore.Upheld> upheld() {
        return new HashSet<>(sql.read(
                APPEALS + "where d.upheld",
                row -> new CreditScore.Upheld(
                        row.getString("organisation"),
                        CreditCriterion.valueOf(row.getString("criterion")),
                        new CreditFact.Thing(
                                row.getString("subject_type"),
                                row.getObject("subject_id", UUID.class),
                                row.getString("subject_key")))));
    }

    /** Whether the person took part in the inspection that the disputed line comes from. */
    public boolean isFoundBy(CreditAppeal appeal, UUID person) {
        return !sql.read(
                        "select 1 from lims.inspection_start s where s.inspectors @> jsonb_build_array("
                                + "jsonb_build_object('person', cast(? as text))) and (s.inspection_id = ? or exists"
                                + " (select from lims.inspection_answer a where a.inspection_id = s.inspection_id"
                                + " and a.nonconformity_id = ?))",
                        row -> 1,
                        person.toString(),
                        appeal.subjectId(),
                        appeal.subjectId())
                .isEmpty();
    }

    private static CreditAppeal appeal(ResultSet row) throws SQLException {
        String files = row.getString("files");
        return new CreditAppeal(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getObject("rating_id", UUID.class),
                CreditCriterion.valueOf(row.getString("criterion")),
                row.getObject("day", LocalDate.class),
                row.getString("subject_type"),
                row.getObject("subject_id", UUID.class),
                row.getString("subject_key"),
                row.getString("detail"),
                row.getBigDecimal("points"),
                row.getString("reasons"),
                row.getString("appellant"),
                Sql.instant(row, "appealed_at"),
                files == null ? List.of() : List.of(CanonicalJson.read(files, AppealFile[].class)),
                row.getString("decider") == null
                        ? null
                        : new CreditAppeal.AppealDecision(
                                row.getBoolean("upheld"),
                                row.getString("decision"),
                                row.getString("decider"),
                                Sql.instant(row, "decided_at")));
    }
}
