package jialing.reports.reporting;

import java.time.Instant;
import java.util.List;

/**
 * All results of one sample.
 *
 * @param limitName what the limits are those of: Ⅲ类
 */
public record SampleResults(
        String siteCode,
        String site,
        String sampleCode,
        Instant sampledAt,
        String limitName,
        List<PrintedResult> lines) {

    public SampleResults {
        lines = List.copyOf(lines);
    }
}
