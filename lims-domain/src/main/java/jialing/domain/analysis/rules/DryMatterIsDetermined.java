package jialing.domain.analysis.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A content on dry mass waits for the dry matter of its sample. */
public final class DryMatterIsDetermined extends Rule<DryMatterIsDetermined.Entry> {

    /** @param awaited whether the dry matter is to be determined and is not yet */
    public record Entry(String position, boolean awaited) {}

    public DryMatterIsDetermined() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 613-2011",
                Text.of(
                        "{0} 的干物质含量尚未测定并提交，不能以干重计算；请先完成干物质的测定",
                        "The dry matter of {0} is not determined and submitted yet; nothing can be stated on dry mass before"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(!entry.awaited(), "inputs.dryMatter", entry.position());
    }
}
