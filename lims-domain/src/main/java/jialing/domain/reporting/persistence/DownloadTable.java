package jialing.domain.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import jialing.domain.reporting.Download;
import jialing.domain.shared.Sql;

/** Who had the signed file of a report, in an append-only table. */
@ApplicationScoped
public class DownloadTable {

    @Inject
    Sql sql;

    public void insert(Download download, String organisation) {
        sql.execute(
                "insert into lims.reporting_download (id, report_id, organisation, door, person_id, recipient_id, name,"
                        + " downloaded_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                download.id(),
                download.reportId(),
                organisation,
                download.door().name(),
                download.personId(),
                download.recipientId(),
                download.name(),
                download.at());
    }

    public List<Download> ofReport(UUID reportId, int most) {
        return sql.read(
                "select * from lims.reporting_download where report_id = ? order by id desc limit ?",
                DownloadTable::download,
                reportId,
                most);
    }

    public List<Download> peopleWhoHad(UUID reportId) {
        return sql.read(
                "select distinct on (person_id) * from lims.reporting_download"
                        + " where report_id = ? and person_id is not null order by person_id, id",
                DownloadTable::download,
                reportId);
    }

    private static Download download(ResultSet row) throws SQLException {
        return new Download(
                row.getObject("id", UUID.class),
                row.getObject("report_id", UUID.class),
                Download.Door.valueOf(row.getString("door")),
                row.getObject("person_id", UUID.class),
                row.getObject("recipient_id", UUID.class),
                row.getString("name"),
                Sql.instant(row, "downloaded_at"));
    }
}
