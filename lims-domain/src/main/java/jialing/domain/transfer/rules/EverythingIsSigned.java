package jialing.domain.transfer.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The key stays closed until the laboratory has signed everything that was ordered, or two people have given the consignment up: by nobody before, whatever the capacity. */
public final class EverythingIsSigned extends Rule<EverythingIsSigned.Progress> {

    /** @param left results that are not signed */
    public record Progress(String number, boolean givenUp, long left) {}

    public EverythingIsSigned() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of(
                        "委托批 {0} 尚有 {1} 项结果未由承检机构签发，不能揭盲",
                        "The laboratory has {1} results of consignment {0} left to sign: its key stays closed"));
    }

    @Override
    public Verdict judge(Progress progress) {
        return Verdict.holdsIf(progress.givenUp() || progress.left() == 0, null, progress.number(), progress.left());
    }
}
