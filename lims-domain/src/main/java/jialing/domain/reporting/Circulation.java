package jialing.domain.reporting;

import jakarta.inject.Inject;
import java.util.List;
import jialing.domain.shared.View;

/** Who has a report, and what they were told about it. */
@View
public class Circulation {

    private static final int LATEST = 200;

    @Inject
    Reports reports;

    @Inject
    Recipients recipients;

    @Inject
    Downloads downloads;

    @Inject
    Notices notices;

    public record Known(List<Recipient> recipients, List<Download> downloads, List<Notice> notices) {}

    public Known of(String number) {
        Report report = reports.byNumber(number);
        return new Known(recipients.of(report.id()), downloads.latest(report.id(), LATEST), notices.of(report.id()));
    }
}
