package jialing.web.reporting;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.reporting.MyNotices;
import jialing.domain.reporting.Notice;
import jialing.domain.shared.Text;

/** What the person who asks is told about reports that they had in hand. */
@Produces(MediaType.APPLICATION_JSON)
@Path("reporting/notices")
public class NoticeResource {

    @Inject
    MyNotices mine;

    public record MyNotice(UUID id, String number, Notice.Event event, Text text, Instant writtenAt) {}

    public record NoticeList(List<MyNotice> items) {}

    @GET
    public NoticeList notices() {
        return new NoticeList(mine.unseen().stream()
                .map(each -> new MyNotice(each.id(), each.number(), each.event(), each.text(), each.writtenAt()))
                .toList());
    }
}
