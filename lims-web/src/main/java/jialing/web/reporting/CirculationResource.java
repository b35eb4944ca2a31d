package jialing.web.reporting;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.reporting.AddRecipient;
import jialing.domain.reporting.Circulation;
import jialing.domain.reporting.Download;
import jialing.domain.reporting.Notice;
import jialing.domain.reporting.PutNoticesAway;
import jialing.domain.reporting.Recipient;
import jialing.domain.reporting.StrikeRecipient;
import jialing.domain.shared.Text;

/** Who has a report, and what they were told about it. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("reporting/circulation/{number}")
public class CirculationResource {

    @Inject
    Circulation circulation;

    @Inject
    AddRecipient addRecipient;

    @Inject
    StrikeRecipient strikeRecipient;

    @Inject
    PutNoticesAway putNoticesAway;

    @Inject
    MailPost post;

    public record NewRecipient(String name, String email) {}

    /** @param link path of the page on which the recipient downloads the report */
    public record RecipientShown(UUID id, String name, String email, String link, String addedBy, Instant addedAt) {}

    public record DownloadShown(UUID id, Download.Door door, String name, Instant at) {}

    /** @param inHouse shown to a person of the network in the app, and not mailed */
    public record NoticeShown(
            UUID id,
            Notice.Event event,
            boolean inHouse,
            String name,
            String email,
            Text text,
            Instant writtenAt,
            Instant sentAt,
            String failure) {}

    /** @param mailed whether there is a mail server; else somebody has to tell the recipients */
    public record CirculationShown(
            List<RecipientShown> recipients,
            List<DownloadShown> downloads,
            List<NoticeShown> notices,
            boolean mailed) {}

    @GET
    public CirculationShown circulation(@PathParam("number") String number) {
        Circulation.Known known = circulation.of(number);
        return new CirculationShown(
                known.recipients().stream().map(each -> shown(each, number)).toList(),
                known.downloads().stream()
                        .map(each -> new DownloadShown(each.id(), each.door(), each.name(), each.at()))
                        .toList(),
                known.notices().stream().map(CirculationResource::shown).toList(),
                post.isOpen());
    }

    @POST
    @Path("recipients")
    public CirculationShown addRecipient(@PathParam("number") String number, NewRecipient recipient) {
        addRecipient.add(number, recipient.name(), recipient.email());
        return circulation(number);
    }

    @DELETE
    @Path("recipients/{id}")
    public CirculationShown strikeRecipient(@PathParam("number") String number, @PathParam("id") UUID id) {
        strikeRecipient.strike(number, id);
        return circulation(number);
    }

    /** The person who asks has read what they were told about this report. */
    @POST
    @Path("notices/seen")
    public void noticesSeen(@PathParam("number") String number) {
        putNoticesAway.seen(number);
    }

    private static RecipientShown shown(Recipient recipient, String number) {
        return new RecipientShown(
                recipient.id(),
                recipient.name(),
                recipient.email(),
                "/verify/" + number + "?key=" + recipient.key(),
                recipient.addedBy(),
                recipient.addedAt());
    }

    static NoticeShown shown(Notice notice) {
        return new NoticeShown(
                notice.id(),
                notice.event(),
                notice.personId() != null,
                notice.name(),
                notice.email(),
                notice.text(),
                notice.writtenAt(),
                notice.sentAt(),
                notice.failure());
    }
}
