package jialing.domain.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.reporting.persistence.DownloadTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.OnBehalfOfActor;
import jialing.domain.shared.TimeOrderedId;

/** Each handing out of a signed file. The house keeps it: whoever reads has no right to write into the record of the laboratory. */
@ApplicationScoped
@OnBehalfOfActor
public class Downloads {

    @Inject
    DownloadTable table;

    @Inject
    LabClock clock;

    void byPerson(Report report, Actor person) {
        var download = new Download(
                TimeOrderedId.next(),
                report.id(),
                Download.Door.HOUSE,
                person.personId(),
                null,
                person.name(),
                clock.now());
        table.insert(download, report.organisation());
    }

    void byLink(Report report, Recipient recipient) {
        var download = new Download(
                TimeOrderedId.next(),
                report.id(),
                Download.Door.RECIPIENT_LINK,
                null,
                recipient.id(),
                recipient.name(),
                clock.now());
        table.insert(download, report.organisation());
    }

    /** Newest first, the latest so many. */
    public List<Download> latest(UUID reportId, int most) {
        return table.ofReport(reportId, most);
    }

    /** The people of the network who ever had it, each once. */
    List<Download> byPeople(UUID reportId) {
        return table.peopleWhoHad(reportId);
    }
}
