package jialing.domain.transfer.rules;

import jialing.domain.sampling.Container;
import jialing.domain.sampling.Sample;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The containers of a consignment are of one element, one kind and one preservation, so that nothing but the code tells them apart. */
public final class ContainersAlike extends Rule<ContainersAlike.Pair> {

    public record Pair(Sample firstSample, Container first, Sample otherSample, Container other) {}

    public ContainersAlike() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ 630-2011",
                Text.of(
                        "容器 {0} 与 {1} 的要素、容器种类、固定剂或保存方式不同，或按体积、质量计量，不能在同一委托批中",
                        "Containers {0} and {1} differ in element, kind, preservative or storage, or hold a measured amount of air or soil: they cannot go in one consignment"));
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
                        && !first.holdsAnAmount()
                        && !other.holdsAnAmount(),
                "containers",
                first.code(),
                other.code());
    }
}
