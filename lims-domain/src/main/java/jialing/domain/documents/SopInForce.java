package jialing.domain.documents;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.documents.persistence.SopTable;
import jialing.domain.shared.View;

/** By which SOP a laboratory works on a day: only the current edition is at the bench (ISO/IEC 17025:2017 8.3.2 d). */
@View
public class SopInForce {

    @Inject
    SopTable table;

    /** @param organisation whose SOP it is: the laboratory's own, or one that was given to it from above */
    public record Sop(
            UUID documentId, String organisation, String number, String title, int ordinal, LocalDate inForceFrom) {}

    /** The laboratory's own SOP goes before one from above. */
    public Optional<Sop> of(String organisation, String method, LocalDate day) {
        return table.inForce(organisation, method, day);
    }
}
