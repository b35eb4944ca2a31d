package jialing.domain.samplebank.rules;

import java.util.List;
import jialing.domain.samplebank.BankRequest;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A request is not closed while containers of it are out. */
public final class NothingIsOut extends Rule<NothingIsOut.Closing> {

    /** @param out codes of containers */
    public record Closing(BankRequest request, List<String> out) {}

    public NothingIsOut() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.4.2",
                Text.of("申请 {0} 已结束，或仍有样品未归还：{1}", "Request {0} is over, or containers are still out: {1}"));
    }

    @Override
    public Verdict judge(Closing closing) {
        return Verdict.holdsIf(
                closing.request().isOpen() && closing.out().isEmpty(),
                "number",
                closing.request().number(),
                String.join("、", closing.out()));
    }
}
