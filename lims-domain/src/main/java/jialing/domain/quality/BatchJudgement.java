package jialing.domain.quality;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What quality control says of a submitted batch: accepted when every rule holds. It is never changed; what is submitted again is
 * judged again.
 */
public record BatchJudgement(
        UUID id, UUID batchId, String organisation, int round, List<Finding> findings, Instant judgedAt) {

    public BatchJudgement {
        findings = List.copyOf(findings);
    }

    public boolean accepted() {
        return findings.stream().allMatch(Finding::settled);
    }

    /** Findings that speak against the batch. */
    public List<Finding> reasons() {
        return findings.stream().filter(finding -> !finding.settled()).toList();
    }

    /** Analytes that are lost; all of them when the whole batch is. */
    public Stream<String> lostAnalytes() {
        boolean whole = reasons().stream().anyMatch(finding -> finding.consequence() == Finding.Consequence.BATCH);
        return (whole ? findings : reasons())
                .stream().map(Finding::analyte).distinct().sorted();
    }
}
