package jialing.domain.nonconformity;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.nonconformity.persistence.NonconformityLines;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Page;
import jialing.domain.shared.View;

/** The nonconformities of the organisations that a person may see, newest first. */
@View
public class NonconformityList {

    @Inject
    NonconformityLines lines;

    @Inject
    LabClock clock;

    /**
     * @param dueOn last day for what it waits for, null when it is closed
     * @param concerned the things it is about, as people read them, at most three
     */
    public record Line(
            UUID id,
            String number,
            String organisation,
            String title,
            NonconformitySource source,
            Severity severity,
            CourseState state,
            LocalDate dueOn,
            boolean overdue,
            boolean stopped,
            String opener,
            Instant openedAt,
            Instant closedAt,
            List<String> concerned) {}

    /**
     * What is asked for; null means any.
     *
     * @param overdue only what should have gone on before today
     * @param thingId only those about this thing; with its type
     */
    public record Filter(CourseState state, boolean overdue, String thingType, UUID thingId) {}

    /** @param after id of the last line of the page before, or null */
    public Page<Line> page(Filter filter, UUID after, Integer limit) {
        int size = Page.size(limit);
        return Page.of(
                lines.page(filter, after, clock.today(), size + 1),
                size,
                line -> line.id().toString());
    }
}
