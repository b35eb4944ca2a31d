package jialing.domain.transfer.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;
import jialing.domain.transfer.ItemKind;

/** Air is drawn once: a second container of it would bring the same volume, and be known by that. A parallel sample is one of its own. */
public final class AirHasNoDouble extends Rule<AirHasNoDouble.Asked> {

    /** @param measuredOut whether the samples take a volume of air along */
    public record Asked(ItemKind kind, boolean measuredOut) {}

    public AirHasNoDouble() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ 630-2011",
                Text.of(
                        "按采气体积计算的样品不能加平行盲样：体积相同即可分辨；请在采样时采集平行样，一并送出",
                        "A sample that is calculated by its volume of air cannot be doubled: the same volume twice would tell. Take parallel samples in the field and send both"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(asked.kind() != ItemKind.BLIND_DUPLICATE || !asked.measuredOut(), "kind");
    }
}
