package jialing.domain.inspection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.inspection.CheckScope;
import jialing.domain.inspection.Inspection;
import jialing.domain.inspection.InspectionAnswer;
import jialing.domain.inspection.InspectionConclusion;
import jialing.domain.inspection.InspectionPhoto;
import jialing.domain.inspection.PublishedInspection;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.nonconformity.Severity;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;
import jialing.domain.supervision.AuditOutcome;

/** Inspections, what was found, what was signed and published. */
@ApplicationScoped
public class InspectionTable {

    private static final String ADD =
            "insert into lims.inspection_inspection (id, organisation, inspected, number, campaign_id, title, flight,"
                    + " checklist, draw_id, opened_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String BEGIN =
            "insert into lims.inspection_start (inspection_id, organisation, inspected, inspectors, begun_by, beginner,"
                    + " begun_at, act_hash) values (?, ?, ?, cast(? as jsonb), ?, ?, ?, ?)";

    private static final String SCOPE =
            "insert into lims.inspection_check_scope (inspection_id, organisation, inspected, from_day, to_day, count)"
                    + " values (?, ?, ?, ?, ?, ?)";

    private static final String ANSWER =
            "insert into lims.inspection_answer (id, inspection_id, organisation, inspected, question, outcome, note,"
                    + " severity, nonconformity_id, nonconformity, answered_by, answerer, answered_at, act_hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String CONCLUDE =
            "insert into lims.inspection_conclusion (inspection_id, organisation, inspected, summary, conclusion,"
                    + " signed_by, signer, representative, refusal, signed_at, act_hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String PUBLISH =
            "insert into lims.inspection_publication (inspection_id, organisation, inspected, words, published_by,"
                    + " publisher, published_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String INSPECTIONS = "select i.*, s.inspectors, s.beginner, s.begun_at, k.from_day,"
            + " k.to_day, k.count, c.summary, c.conclusion, c.signer, c.representative,"
            + " c.refusal, c.signed_at, p.words, p.publisher, p.published_at from lims.inspection_inspection i"
            + " left join lims.inspection_start s on s.inspection_id = i.id"
            + " left join lims.inspection_check_scope k on k.inspection_id = i.id"
            + " left join lims.inspection_conclusion c on c.inspection_id = i.id"
            + " left join lims.inspection_publication p on p.inspection_id = i.id";

    private static final String PUBLISHED =
            "select i.number, i.title, o.name_zh, o.name_en, i.flight, s.begun_at, c.conclusion, p.words, p.published_at,"
                    + " (select count(distinct a.question) from lims.inspection_answer a where a.inspection_id = i.id"
                    + " and a.nonconformity is not null) as findings from lims.inspection_publication p"
                    + " join lims.inspection_inspection i on i.id = p.inspection_id"
                    + " join lims.inspection_start s on s.inspection_id = i.id"
                    + " join lims.inspection_conclusion c on c.inspection_id = i.id"
                    + " join lims.organisation_organisation o on o.code = i.inspected"
                    + " order by p.published_at desc limit ?";

    private static final String ANSWER_PHOTO = "insert into lims.inspection_answer_photo (answer_id, ordinal,"
            + " organisation, inspected, photo_id) values (?, ?, ?, ?, ?)";

    private static final String ANSWER_DEVICE = "insert into lims.inspection_answer_device (answer_id, organisation,"
            + " inspected, device_id, device_time, content_hash) values (?, ?, ?, ?, ?, ?)";

    private static final String ANSWERS = "select %s a.*, d.device_time, (select jsonb_agg(jsonb_build_object("
            + "'id', p.id, 'sha256', p.sha256) order by x.ordinal) from lims.inspection_answer_photo x"
            + " join lims.inspection_photo p on p.id = x.photo_id where x.answer_id = a.id) as photos"
            + " from lims.inspection_answer a left join lims.inspection_answer_device d on d.answer_id = a.id"
            + " where %s %s";

    @Inject
    Sql sql;

    public void add(Inspection inspection, RecordedAct act) {
        sql.execute(
                ADD,
                inspection.id(),
                inspection.organisation(),
                inspection.inspected(),
                inspection.number(),
                inspection.campaignId(),
                inspection.title(),
                inspection.flight(),
                inspection.checklist(),
                inspection.drawId(),
                act.recordedAt(),
                act.hash());
    }

    public void begin(
            Inspection inspection, List<Inspection.Inspector> inspectors, CheckScope scope, Actor by, RecordedAct act) {
        sql.execute(
                BEGIN,
                inspection.id(),
                inspection.organisation(),
                inspection.inspected(),
                CanonicalJson.of(inspectors),
                by.personId(),
                by.name(),
                act.recordedAt(),
                act.hash());
        sql.execute(
                SCOPE,
                inspection.id(),
                inspection.organisation(),
                inspection.inspected(),
                scope.from(),
                scope.to(),
                scope.count());
    }

    public void answer(Inspection inspection, InspectionAnswer answer, UUID by, RecordedAct act) {
        sql.execute(
                ANSWER,
                answer.id(),
                inspection.id(),
                inspection.organisation(),
                inspection.inspected(),
                answer.question(),
                answer.outcome().name(),
                answer.note(),
                answer.severity() == null ? null : answer.severity().name(),
                answer.nonconformityId(),
                answer.nonconformity(),
                by,
                answer.answerer(),
                act.recordedAt(),
                act.hash());
        for (int i = 0; i < answer.photos().size(); i++) {
            sql.execute(
                    ANSWER_PHOTO,
                    answer.id(),
                    i + 1,
                    inspection.organisation(),
                    inspection.inspected(),
                    answer.photos().get(i).id());
        }
    }

    /** @param contentHash of what the device sent, by which a second sending is recognised */
    public void answerOfDevice(Inspection inspection, InspectionAnswer answer, UUID deviceId, String contentHash) {
        sql.execute(
                ANSWER_DEVICE,
                answer.id(),
                inspection.organisation(),
                inspection.inspected(),
                deviceId,
                answer.deviceTime(),
                contentHash);
    }

    /** An answer that a device has sent before. */
    public record SentAnswer(UUID answer, String contentHash) {}

    public Optional<SentAnswer> sentBefore(UUID deviceId) {
        return sql
                .read(
                        "select answer_id, content_hash from lims.inspection_answer_device where device_id = ?",
                        row -> new SentAnswer(row.getObject("answer_id", UUID.class), row.getString("content_hash")),
                        deviceId)
                .stream()
                .findFirst();
    }

    /** Until the transaction ends, nobody else records anything in the inspection. */
    public void hold(UUID inspection) {
        sql.read(
                "select pg_advisory_xact_lock(hashtextextended('inspection ' || ?, 0))",
                row -> 0,
                inspection.toString());
    }

    public void conclude(Inspection inspection, Inspection.Result result, UUID by, RecordedAct act) {
        sql.execute(
                CONCLUDE,
                inspection.id(),
                inspection.organisation(),
                inspection.inspected(),
                result.summary(),
                result.conclusion().name(),
                by,
                result.signer(),
                result.representative(),
                result.refusal(),
                act.recordedAt(),
                act.hash());
    }

    public void publish(Inspection inspection, Inspection.Publication publication, UUID by, RecordedAct act) {
        sql.execute(
                PUBLISH,
                inspection.id(),
                inspection.organisation(),
                inspection.inspected(),
                publication.words(),
                by,
                publication.publisher(),
                act.recordedAt(),
                act.hash());
    }

    public Optional<Inspection> byId(UUID id) {
        return sql.read(INSPECTIONS + " where i.id = ?", InspectionTable::inspection, id).stream()
                .findFirst();
    }

    public boolean isOpened(UUID campaign, String inspected) {
        return !sql.read(
                        "select 1 from lims.inspection_inspection where campaign_id = ? and inspected = ?",
                        row -> row.getInt(1),
                        campaign,
                        inspected)
                .isEmpty();
    }

    public List<Inspection> ofCampaign(UUID campaign) {
        return sql.read(INSPECTIONS + " where i.campaign_id = ? order by i.id", InspectionTable::inspection, campaign);
    }

    /** Newest first. */
    public List<Inspection> page(String organisation, UUID after, int limit) {
        return sql.read(
                INSPECTIONS + " where (i.organisation = ? or i.inspected = ?) and (cast(? as uuid) is null or i.id < ?)"
                        + " order by i.id desc limit ?",
                InspectionTable::inspection,
                organisation,
                organisation,
                after,
                after,
                limit);
    }

    public InspectionAnswer answer(UUID id) {
        return sql.read(ANSWERS.formatted("", "a.id = ?", ""), InspectionTable::answer, id)
                .get(0);
    }

    /** The newest to each question. */
    public List<InspectionAnswer> answers(UUID inspection) {
        return sql.read(
                ANSWERS.formatted("distinct on (a.question)", "a.inspection_id = ?", "order by a.question, a.id desc"),
                InspectionTable::answer,
                inspection);
    }

    public List<PublishedInspection> published(int most) {
        return sql.read(
                PUBLISHED,
                row -> new PublishedInspection(
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("name_zh"),
                        row.getString("name_en"),
                        row.getBoolean("flight"),
                        Sql.instant(row, "begun_at"),
                        InspectionConclusion.valueOf(row.getString("conclusion")),
                        row.getLong("findings"),
                        row.getString("words"),
                        Sql.instant(row, "published_at")),
                most);
    }

    private static Inspection inspection(ResultSet row) throws SQLException {
        return new Inspection(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("inspected"),
                row.getString("number"),
                row.getObject("campaign_id", UUID.class),
                row.getString("title"),
                row.getBoolean("flight"),
                row.getString("checklist"),
                row.getObject("draw_id", UUID.class),
                Sql.instant(row, "opened_at"),
                row.getString("inspectors") == null
                        ? null
                        : new Inspection.Start(
                                List.of(CanonicalJson.read(row.getString("inspectors"), Inspection.Inspector[].class)),
                                row.getString("beginner"),
                                Sql.instant(row, "begun_at"),
                                scope(row)),
                row.getString("summary") == null ? null : result(row),
                row.getString("words") == null
                        ? null
                        : new Inspection.Publication(
                                row.getString("words"), row.getString("publisher"), Sql.instant(row, "published_at")));
    }

    private static CheckScope scope(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("from_day", LocalDate.class);
        return from == null
                ? null
                : new CheckScope(from, row.getObject("to_day", LocalDate.class), row.getInt("count"));
    }

    private static Inspection.Result result(ResultSet row) throws SQLException {
        return new Inspection.Result(
                row.getString("summary"),
                InspectionConclusion.valueOf(row.getString("conclusion")),
                row.getString("signer"),
                row.getString("representative"),
                row.getString("refusal"),
                Sql.instant(row, "signed_at"));
    }

    private static InspectionAnswer answer(ResultSet row) throws SQLException {
        String severity = row.getString("severity");
        String photos = row.getString("photos");
        return new InspectionAnswer(
                row.getObject("id", UUID.class),
                row.getString("question"),
                AuditOutcome.valueOf(row.getString("outcome")),
                row.getString("note"),
                severity == null ? null : Severity.valueOf(severity),
                row.getObject("nonconformity_id", UUID.class),
                row.getString("nonconformity"),
                photos == null ? List.of() : List.of(CanonicalJson.read(photos, InspectionPhoto[].class)),
                row.getString("answerer"),
                Sql.instant(row, "answered_at"),
                Sql.instant(row, "device_time"));
    }
}
