package jialing.domain.plausibility.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.catalogue.Unit;
import jialing.domain.plausibility.SampleContent;
import jialing.domain.plausibility.SampleContents;
import jialing.domain.shared.Text;

/**
 * A whole is not less than its parts together. Parts that are not known are left out: the others alone may be too much already.
 *
 * <p>A whole below its detection limit is taken for the limit, a part for nothing. The tolerances of all of them are taken together
 * as independent of each other (JCGM 100:2008, 5.1.2).
 */
abstract class WholeCoversParts extends Relation {

    private final String whole;
    private final Map<String, BigDecimal> parts;

    /** @param parts how much of the whole one of each part makes */
    WholeCoversParts(String standard, String whole, Map<String, BigDecimal> parts) {
        super(
                standard,
                Stream.concat(Stream.of(whole), parts.keySet().stream().sorted())
                        .toList(),
                Text.of(
                        "{0} 低于 {1}：{2}，超出测量允差 {3}；请核查，说明原因或重新分析",
                        "{0} is less than {1}: {2}, more than the {3} that the measurements allow; check, and explain it or analyse again"));
        this.whole = whole;
        this.parts = parts;
    }

    static Map<String, BigDecimal> alike(String... parts) {
        return Stream.of(parts).collect(Collectors.toMap(part -> part, part -> BigDecimal.ONE));
    }

    @Override
    public Text looked() {
        String sum = members().stream().skip(1).collect(Collectors.joining(" + "));
        return Text.of(whole + " 与 " + sum, whole + " and " + sum);
    }

    @Override
    public Optional<Standing> in(SampleContents contents) {
        return contents.of(whole).flatMap(all -> {
            List<SampleContent> known = members().stream()
                    .skip(1)
                    .flatMap(part -> contents.in(all.unit(), part).stream())
                    .toList();
            return known.isEmpty() ? Optional.empty() : Optional.of(standing(all, known));
        });
    }

    private Standing standing(SampleContent all, List<SampleContent> known) {
        BigDecimal together = known.stream()
                .map(part -> factor(part).multiply(part.atLeast()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal tolerance = Stream.concat(
                        Stream.of(all.tolerance()),
                        known.stream().map(part -> factor(part).multiply(part.tolerance())))
                .map(BigDecimal::abs)
                .map(each -> each.multiply(each))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .sqrt(DIGITS);
        BigDecimal left = all.atMost().subtract(together);
        Unit unit = all.unit();
        String sum = known.stream().map(this::term).collect(Collectors.joining(" + "));
        String figure = whole + " − " + (known.size() == 1 ? sum : "(" + sum + ")") + " = " + Shown.of(left, unit);
        String criterion = "≥ " + Shown.of(tolerance.negate(), unit);
        return new Standing(
                left.negate().subtract(tolerance),
                figure,
                criterion,
                List.of(whole, sum, figure, Shown.of(tolerance, unit)));
    }

    private String term(SampleContent part) {
        BigDecimal factor = factor(part);
        return factor.compareTo(BigDecimal.ONE) == 0 ? part.analyte() : factor.toPlainString() + " " + part.analyte();
    }

    private BigDecimal factor(SampleContent part) {
        return parts.get(part.analyte());
    }
}
