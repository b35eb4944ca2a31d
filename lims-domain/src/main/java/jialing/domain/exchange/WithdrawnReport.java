package jialing.domain.exchange;

import java.time.Instant;
import jialing.domain.shared.Text;

/**
 * A report that was released counts no longer, and with it everything that it said.
 *
 * @param category why, in the words for everybody
 */
public record WithdrawnReport(String organisation, String reportNumber, Instant withdrawnAt, Text category)
        implements Told {}
