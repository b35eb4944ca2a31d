package jialing.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/** What transactions did to rows: each change set against its leaf; what was only to be added was only added; nothing changed without an act. */
final class ChangeSetsCheck {

    /** What the house does by itself: counts wrong attempts, publishes what an act released, notes who read and was told. */
    private static final Pattern WITHOUT_ACT = Pattern.compile(
            "people_account|exchange_.*|sampling_photo|reporting_notice.*|reporting_download|visits_look");

    private static final Set<String> APPEND_ONLY = Set.of(
            "people_brought_certificate",
            "sampling_photo",
            "sampling_field_record",
            "sampling_field_reading",
            "sampling_field_record_photo",
            "custody_hand_over",
            "custody_hand_over_sample",
            "custody_receipt",
            "analysis_calibration",
            "analysis_raw_record",
            "analysis_result",
            "people_authorisation",
            "quality_judgement",
            "review_step",
            "reporting_report",
            "reporting_issue",
            "reporting_seal",
            "reporting_end",
            "reporting_withdrawal",
            "reporting_withdrawal_decision",
            "reporting_recipient",
            "reporting_recipient_struck",
            "reporting_download",
            "visits_look",
            "reporting_notice_seen",
            "exchange_outbox",
            "ledger_archived_file");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final String CHANGES =
            "select c.change_set, c.recorded_at, c.ordinal, c.table_name, c.operation, r.key, r.digest"
                    + " from lims.ledger_change c cross join lateral"
                    + " unnest(c.keys, c.digests) with ordinality as r (key, digest, position)"
                    + " order by c.change_set, c.ordinal, r.position";

    private static final class ChangeSet {
        private final StringBuilder acts = new StringBuilder();
        private final StringBuilder rows = new StringBuilder();
        private Instant recordedAt;
        private String needsAct;
    }

    private final Connection connection;
    private final LogCheck log;
    private final Findings findings;
    private final Map<UUID, ChangeSet> sets = new TreeMap<>();

    ChangeSetsCheck(Connection connection, LogCheck log, Findings findings) {
        this.connection = connection;
        this.log = log;
        this.findings = findings;
    }

    void check() throws SQLException {
        Cursor.each(
                connection,
                "select change_set, hash from lims.ledger_act where change_set is not null order by hash collate \"C\"",
                row -> of(row).acts.append("act ").append(row.getString("hash")).append('\n'));
        Cursor.each(
                connection,
                "select id as change_set, recorded_at from lims.ledger_leaf where kind = 'CHANGES' union all"
                        + " select id, recorded_at from lims.ledger_pending where kind = 'CHANGES'",
                row -> of(row).recordedAt =
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
        Cursor.each(connection, CHANGES, this::read);
        sets.forEach(this::compare);
        log.tellMissing("CHANGES");
        findings.fact("changeSets", sets.size());
    }

    private ChangeSet of(ResultSet row) throws SQLException {
        return sets.computeIfAbsent(row.getObject("change_set", UUID.class), id -> new ChangeSet());
    }

    private void read(ResultSet row) throws SQLException {
        ChangeSet set = of(row);
        String table = row.getString("table_name");
        String operation = row.getString("operation");
        String key = row.getString("key");
        byte[] digest = row.getBytes("digest");
        Instant recordedAt = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        if (set.recordedAt != null && !set.recordedAt.equals(recordedAt)) {
            findings.wrong(
                    "ChangeTime",
                    table + " " + key,
                    set.recordedAt,
                    "改动记录的时间被改",
                    "The time of a recorded change was changed");
        }
        set.rows
                .append(row.getLong("ordinal"))
                .append(' ')
                .append(table)
                .append(' ')
                .append(operation)
                .append(' ');
        set.rows
                .append(digest == null ? "-" : HexFormat.of().formatHex(digest))
                .append(' ')
                .append(key)
                .append('\n');
        if (!operation.equals("SEAL") && !WITHOUT_ACT.matcher(table).matches()) {
            set.needsAct = table + " " + key;
        }
        if (APPEND_ONLY.contains(table) && (operation.equals("UPDATE") || operation.equals("DELETE"))) {
            findings.wrong(
                    "OnlyAdded",
                    table + " " + key,
                    recordedAt,
                    "只可追加的记录被改动或删除",
                    "A row that may only be added was changed or deleted");
        }
    }

    private void compare(UUID id, ChangeSet set) {
        String what = "change set " + id;
        String time = set.recordedAt == null ? "" : TIME.format(set.recordedAt);
        String text = "jialing changes/v1\n" + id + "\n" + time + "\n" + set.acts + set.rows;
        log.mustHold(id, "CHANGES", Json.sha256(Json.utf8(text)), what, set.recordedAt);
        if (set.needsAct != null && set.acts.isEmpty()) {
            findings.wrong(
                    "ChangedByAnAct",
                    set.needsAct,
                    set.recordedAt,
                    "没有任何操作对应此改动：有人直接改了数据库",
                    "No act belongs to this change: somebody wrote into the database directly");
        }
    }
}
