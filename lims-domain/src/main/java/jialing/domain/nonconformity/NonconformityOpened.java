package jialing.domain.nonconformity;

import java.util.List;
import java.util.UUID;

/** Something was found that is not as it has to be. */
public record NonconformityOpened(
        UUID nonconformityId,
        String organisation,
        String number,
        NonconformitySource source,
        Severity severity,
        List<Concerned> concerned) {

    static NonconformityOpened of(Nonconformity opened) {
        return new NonconformityOpened(
                opened.id(),
                opened.organisation(),
                opened.number(),
                opened.source(),
                opened.severity(),
                opened.concerned());
    }
}
