package jialing.domain.sampling;

import jakarta.inject.Inject;
import java.util.List;
import jialing.domain.sampling.persistence.SampleListTable;
import jialing.domain.sampling.persistence.SampleListTable.Conditions;
import jialing.domain.shared.AnalystIsBlind;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Page;
import jialing.domain.shared.View;

/** The samples that the person may see, newest first. */
@View
public class SampleList {

    /**
     * After every character of a code. Codes are found by a range and not by LIKE: under row-level security only leakproof operators
     * may use an index.
     */
    private static final String BEYOND = "~";

    @Inject
    SampleListTable table;

    @Inject
    CurrentActor current;

    public Page<SampleLine> page(SampleSearch search) {
        new AnalystIsBlind().require(current.get());
        var conditions = new Conditions()
                .and(
                        "x.id::text collate \"C\" < ?",
                        search.after() == null ? null : search.after().toString())
                .and("x.work_order_id = ?", search.workOrder())
                .and(
                        "x.state = ?",
                        search.state() == null ? null : search.state().name())
                .and("x.code collate \"C\" >= ?", search.beginning())
                .and("x.code collate \"C\" < ?", search.beginning() == null ? null : search.beginning() + BEYOND)
                .and(
                        "x.site in (select code from planning_site where name_zh like ?)",
                        search.asksForSite() ? "%" + literally(search.words().strip()) + "%" : null);
        List<SampleLine> lines = table.page(current.get().visible(), conditions, search.limit() + 1);
        return Page.of(lines, search.limit(), line -> line.id().toString());
    }

    private static String literally(String words) {
        return words.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
