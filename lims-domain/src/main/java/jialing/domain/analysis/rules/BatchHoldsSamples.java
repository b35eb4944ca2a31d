package jialing.domain.analysis.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A batch holds samples, and no more than its quality control speaks for: twenty where the method says nothing else. */
public final class BatchHoldsSamples extends Rule<BatchHoldsSamples.Entry> {

    public record Entry(int samples, int atMost) {}

    public BatchHoldsSamples() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ 630-2011",
                Text.of("一批 1 ~ {1} 个样品，本批 {0} 个", "A batch holds 1 to {1} samples; these are {0}"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(
                entry.samples() >= 1 && entry.samples() <= entry.atMost(),
                "containers",
                entry.samples(),
                entry.atMost());
    }
}
