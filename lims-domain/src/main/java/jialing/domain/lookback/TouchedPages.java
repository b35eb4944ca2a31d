package jialing.domain.lookback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jialing.domain.lookback.persistence.TouchedTable;
import jialing.domain.lookback.persistence.TouchedTable.Occasion;

/** Walks through everything that was touched, so many occasions at a time. */
@ApplicationScoped
class TouchedPages {

    private static final int OCCASIONS = 500;

    @Inject
    TouchedTable table;

    void forEach(Window window, UUID caseId, Consumer<List<TouchedResult>> reader) {
        Occasion after = null;
        List<Occasion> page;
        do {
            page = table.occasions(window, after, OCCASIONS);
            if (!page.isEmpty()) {
                reader.accept(table.results(page, caseId));
                after = page.get(page.size() - 1);
            }
        } while (page.size() == OCCASIONS);
    }

    List<TouchedResult> all(Window window, UUID caseId) {
        var all = new ArrayList<TouchedResult>();
        forEach(window, caseId, all::addAll);
        return all;
    }
}
