package jialing.domain.quality.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A batch holds the quality control that its method demands; without it nothing in it can be submitted. */
public final class QualityControlIsComplete extends Rule<QualityControlIsComplete.Demand> {

    /** How many positions of a kind the method demands, and how many there are. */
    public record Demand(Text kind, int demanded, int present, String source) {}

    public QualityControlIsComplete() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of(
                        "本批缺少必需的质控：{0} 应有 {1} 个，现有 {2} 个（{3}）",
                        "The batch lacks quality control that is demanded: {1} of {0}, there are {2} ({3})"));
    }

    @Override
    public Verdict judge(Demand demand) {
        return Verdict.holdsIf(
                demand.present() >= demand.demanded(),
                "positions",
                demand.kind(),
                demand.demanded(),
                demand.present(),
                demand.source());
    }
}
