package jialing.domain.reporting;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.reporting.persistence.ReportLineTable;
import jialing.domain.shared.Page;
import jialing.domain.shared.View;

/** The reports of the organisations that a person may see, newest first. */
@View
public class ReportList {

    @Inject
    ReportLineTable table;

    public record Line(
            UUID id,
            String number,
            String organisation,
            String workOrder,
            String project,
            Report.State state,
            Instant draftedAt,
            Instant issuedAt,
            String signatory,
            String replaces,
            String replacedBy) {}

    /** @param after id of the last line of the page before, or null */
    public Page<Line> page(UUID after, Integer limit) {
        int size = Page.size(limit);
        List<Line> lines = table.page(after, size + 1);
        return Page.of(lines, size, line -> line.id().toString());
    }
}
