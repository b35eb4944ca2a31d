package jialing.domain.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jialing.domain.transfer.persistence.BlindOutcomeTable;

/** What blind samples have shown, for those who weigh institutions; each is told as far as the asking person may see. */
@ApplicationScoped
public class BlindOutcomes {

    @Inject
    BlindOutcomeTable table;

    /**
     * Of one institution, the oldest first.
     *
     * @param from the first day, included
     * @param to the last day, included
     */
    public List<BlindOutcome> of(String institution, LocalDate from, LocalDate to) {
        return table.ofLaboratory(institution, from, to);
    }
}
