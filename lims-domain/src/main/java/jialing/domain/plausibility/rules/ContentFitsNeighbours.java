package jialing.domain.plausibility.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;
import org.hipparchus.stat.descriptive.rank.Median;

/**
 * A content that has jumped while the rest of its water body has not is looked at again. Jumped means: as a multiple of what is usual
 * at its own site it differs from the multiples of the other sites of the water body in the same week, in the median, by more than a
 * factor, and stands farther from its usual than they do from theirs: of two sites only the one that has moved is asked about. A
 * flood or a dry spell moves all of them and asks nobody.
 *
 * <p>The catalogue does not know in which order the sites lie along a river; all of the water body count alike.
 */
public final class ContentFitsNeighbours extends Rule<ContentFitsNeighbours.Compared> {

    public static final BigDecimal USUALLY_WITHIN = BigDecimal.valueOf(5);

    private static final int DIGITS = 4;

    /**
     * @param jump how many times as much as is usual at the own site, over how many times as much elsewhere; null when nothing can be
     *     said
     * @param moved whether the own site stands farther from its usual than the others do
     */
    public record Compared(String analyte, BigDecimal jump, boolean moved, int neighbours) {

        /**
         * @param multiple the content over what is usual at its site; null when that cannot be told
         * @param elsewhere the same of the other sites
         */
        public static Compared of(String analyte, BigDecimal multiple, List<BigDecimal> elsewhere) {
            if (multiple == null || elsewhere.isEmpty()) {
                return new Compared(analyte, null, false, elsewhere.size());
            }
            double own = Math.log(multiple.doubleValue());
            double others = new Median()
                    .evaluate(elsewhere.stream()
                            .mapToDouble(each -> Math.log(each.doubleValue()))
                            .toArray());
            var jump = new BigDecimal(Math.exp(own - others), new MathContext(DIGITS));
            return new Compared(analyte, jump, Math.abs(own) > Math.abs(others), elsewhere.size());
        }
    }

    private final BigDecimal within;

    public ContentFitsNeighbours() {
        this(USUALLY_WITHIN);
    }

    /** @param within factor */
    ContentFitsNeighbours(BigDecimal within) {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of(
                        "{0} 相对历史水平的变化，与同一水体其他点位近期的变化相差 {1} 倍，超过 {2} 倍（比较点位 {3} 个）；请核查，说明原因或重新分析",
                        "The change of {0} from its usual level is {1} times that of the other sites of the water body these days, either way, more than {2} times ({3} sites compared); check, and explain it or analyse again"));
        this.within = within;
    }

    @Override
    public Verdict judge(Compared compared) {
        if (compared.jump() == null) {
            return Verdict.undecided(Text.of("同一水体没有可比较的点位", "No site of the water body to compare with"));
        }
        BigDecimal either = Stream.of(compared.jump(), BigDecimal.ONE.divide(compared.jump(), Relation.DIGITS))
                .reduce(BigDecimal::max)
                .orElseThrow();
        return Verdict.holdsIf(
                !compared.moved() || either.compareTo(within) <= 0,
                null,
                compared.analyte(),
                Shown.of(either),
                Shown.of(within),
                compared.neighbours());
    }
}
