package jialing.domain.analysis.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A reading that is replaced stays on record, and the new one says why. */
public final class ReplacementGivesReason extends Rule<ReplacementGivesReason.Entry> {

    /** The cell, which is filled already, and the reason given now. */
    public record Entry(String position, String analyte, String reason) {}

    public ReplacementGivesReason() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.5.2",
                Text.of(
                        "{0} 的 {1} 已有读数，更改须说明原因",
                        "{1} in {0} has a reading already; give the reason for replacing it"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(
                entry.reason() != null && !entry.reason().isBlank(), "reason", entry.position(), entry.analyte());
    }
}
