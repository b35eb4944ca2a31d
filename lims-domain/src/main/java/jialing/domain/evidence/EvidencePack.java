package jialing.domain.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jialing.domain.shared.Text;

/**
 * What a pack is to hold: reports with their signed files, data and proofs.
 *
 * @param laboratory code
 * @param from first day of issue; null for the pack of one report
 * @param until last day of issue; null with it
 */
public record EvidencePack(
        String laboratory,
        Text name,
        LocalDate from,
        LocalDate until,
        Instant madeAt,
        String madeBy,
        String logKey,
        List<PackedReport> reports) {

    /** E.g. {@code evidence-CQ-WZ-2026-01-01-2026-03-31.zip}; a report's number may stand in a file's name as it is. */
    public String fileName() {
        return from == null
                ? "evidence-%s.zip".formatted(reports.get(0).number())
                : "evidence-%s-%s-%s.zip".formatted(laboratory, from, until);
    }
}
