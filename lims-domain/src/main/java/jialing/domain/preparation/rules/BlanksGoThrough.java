package jialing.domain.preparation.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A batch has the procedural blanks that its method demands, one at least. */
public final class BlanksGoThrough extends Rule<BlanksGoThrough.Count> {

    public record Count(String method, int blanks, int demanded) {}

    public BlanksGoThrough() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ 630-2011",
                Text.of("{0} 要求每批至少 {1} 个全程序空白", "{0} demands at least {1} procedural blanks in each batch"));
    }

    @Override
    public Verdict judge(BlanksGoThrough.Count asked) {
        return Verdict.holdsIf(
                asked.blanks() >= asked.demanded() && asked.blanks() <= 20, "blanks", asked.method(), asked.demanded());
    }
}
