package jialing.domain.transfer.rules;

import jialing.domain.sampling.Container;
import jialing.domain.sampling.Sample;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/**
 * The containers of a consignment are of one element, one kind, one preservation and one preparation, so that nothing but the code tells
 * them apart.
 */
public final class ContainersAlike extends Rule<ContainersAlike.Pair> {

    /** @param equallyFine whether both went through the same sieve, or both through none */
    public record Pair(Sample firstSample, Container first, Sample otherSample, Container other, boolean equallyFine) {}

    public ContainersAlike() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ 630-2011",
                Text.of(
                        "容器 {0} 与 {1} 的要素、容器种类、固定剂、保存方式或过筛粒度不同，不能在同一委托批中",
                        "Containers {0} and {1} differ in element, kind, preservative, storage or sieve: they cannot go in one consignment"));
    }

    @Override
    public Verdict judge(Pair pair) {
        Container first = pair.first();
        Container other = pair.other();
        return Verdict.holdsIf(
                pair.firstSample().element() == pair.otherSample().element()
                        && first.kind() == other.kind()
                        && first.preservative().equals(other.preservative())
                        && first.preservativeAdded() == other.preservativeAdded()
                        && first.storage().equals(other.storage())
                        && first.note().equals(other.note())
                        && first.holdingTimeHours().equals(other.holdingTimeHours())
                        && pair.equallyFine(),
                "containers",
                first.code(),
                other.code());
    }
}
