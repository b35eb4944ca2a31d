package jialing.domain.analysis.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Readings are taken of what stands in the batch; the code of another sample is a mistake. */
public final class PositionStandsInBatch extends Rule<PositionStandsInBatch.Entry> {

    /** The code that was given, and whether the batch has it. */
    public record Entry(String position, String batch, boolean found) {}

    public PositionStandsInBatch() {
        super(Refusal.Kind.INVALID_INPUT, null, Text.of("{0} 不在分析批 {1} 中", "{0} does not stand in batch {1}"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(entry.found(), "position", entry.position(), entry.batch());
    }
}
