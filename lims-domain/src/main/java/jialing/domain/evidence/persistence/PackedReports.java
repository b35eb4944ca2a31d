package jialing.domain.evidence.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jialing.domain.evidence.PackedReport;
import jialing.domain.evidence.rules.PackIsBounded;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Sql;

/** Issued reports with a signed file, by the laboratory's days. */
@ApplicationScoped
public class PackedReports {

    private static final String ISSUED =
            " from lims.reporting_issue i join lims.reporting_report r on r.id = i.report_id"
                    + " join lims.reporting_seal s on s.report_id = i.report_id";

    private static final String REPORTS =
            "select r.organisation, r.number, r.project, r.content, i.issued_at, i.name, e.reason, e.by_number, s.sha256,"
                    + " octet_length(s.pdf) as bytes" + ISSUED
                    + " left join lims.reporting_end e on e.report_id = i.report_id";

    private static final String IN_PERIOD = " where i.organisation = ? and i.issued_at >= ? and i.issued_at < ?";

    @Inject
    Sql sql;

    public record Found(String organisation, PackedReport report) {}

    public Optional<Found> byNumber(String number) {
        return sql
                .read(
                        REPORTS + " where r.number = ?",
                        row -> new Found(row.getString("organisation"), report(row)),
                        number)
                .stream()
                .findFirst();
    }

    /** In the order of issue. */
    public List<PackedReport> issued(String organisation, LocalDate from, LocalDate until) {
        return sql.read(
                REPORTS + IN_PERIOD + " order by i.issued_at, r.number",
                PackedReports::report,
                organisation,
                start(from),
                start(until.plusDays(1)));
    }

    public PackIsBounded.Size sizeOf(String organisation, LocalDate from, LocalDate until) {
        return sql.read(
                        "select count(*), coalesce(sum(octet_length(s.pdf)), 0)" + ISSUED + IN_PERIOD,
                        row -> new PackIsBounded.Size(row.getInt(1), row.getLong(2)),
                        organisation,
                        start(from),
                        start(until.plusDays(1)))
                .get(0);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(LabClock.ZONE).toInstant();
    }

    private static PackedReport report(ResultSet row) throws SQLException {
        return new PackedReport(
                row.getString("number"),
                row.getString("project"),
                row.getString("content"),
                Sql.instant(row, "issued_at"),
                row.getString("name"),
                row.getString("reason"),
                row.getString("by_number"),
                row.getString("sha256"),
                row.getLong("bytes"));
    }
}
