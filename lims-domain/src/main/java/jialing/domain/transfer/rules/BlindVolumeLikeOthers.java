package jialing.domain.transfer.rules;

import java.math.BigDecimal;
import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A reference among samples of air stands for a volume between the smallest and the largest of theirs; among others for none. */
public final class BlindVolumeLikeOthers extends Rule<BlindVolumeLikeOthers.Given> {

    /**
     * Litres.
     *
     * @param given null for none
     * @param others of the samples; empty where no air was drawn
     */
    public record Given(BigDecimal given, List<BigDecimal> others) {}

    public BlindVolumeLikeOthers() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ 630-2011",
                Text.of(
                        "标准物质盲样的采气体积须在本批样品的 {0}～{1} L 之间；不按采气体积计算的样品不填",
                        "A blind reference stands for a volume of air between {0} and {1} L, as the samples of this consignment have; where no air was drawn it has none"));
    }

    @Override
    public Verdict judge(Given given) {
        BigDecimal smallest = given.others().stream().reduce(BigDecimal::min).orElse(null);
        BigDecimal largest = given.others().stream().reduce(BigDecimal::max).orElse(null);
        boolean fits = smallest == null
                ? given.given() == null
                : given.given() != null
                        && given.given().compareTo(smallest) >= 0
                        && given.given().compareTo(largest) <= 0;
        return Verdict.holdsIf(
                fits,
                "airVolume",
                smallest == null ? "–" : smallest.toPlainString(),
                largest == null ? "–" : largest.toPlainString());
    }
}
