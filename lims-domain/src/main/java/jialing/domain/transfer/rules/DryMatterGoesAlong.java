package jialing.domain.transfer.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A content of soil is stated on its dry matter: where that is determined here, it is known before the container is sent. */
public final class DryMatterGoesAlong extends Rule<DryMatterGoesAlong.Asked> {

    /** @param awaited whether it is to be determined here and is not yet */
    public record Asked(String container, boolean awaited) {}

    public DryMatterGoesAlong() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 613-2011",
                Text.of(
                        "容器 {0} 的干物质由本单位测定但尚无结果：请先测定并提交，或一并委托",
                        "The dry matter of container {0} is to be determined here and is not known yet: determine and submit it first, or order it too"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(!asked.awaited(), "containers", asked.container());
    }
}
