package jialing.domain.biology;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jialing.domain.biology.rules.CommunityIsSound;
import jialing.domain.shared.Decimals;

/**
 * The taxa of a sample with their abundance: individuals, or individuals on a square metre or in a litre.
 *
 * @param abundances by Latin name; a taxon with none is not there
 */
public record Community(Map<String, BigDecimal> abundances) {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    /** @throws jialing.domain.shared.Refusal by CommunityIsSound */
    public Community {
        new CommunityIsSound().require(abundances.values());
        abundances = Map.copyOf(abundances);
    }

    /** S: how many taxa there are. */
    public int richness() {
        return rising().size();
    }

    /** N: all individuals, in the unit of the abundances. */
    public BigDecimal total() {
        return rising().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * H' = −Σ p log p (Shannon-Wiener). In China the logarithm is to base 2 and the answer in bits (HJ 1295-2023); zero for one taxon
     * and for none.
     *
     * @param base of the logarithm, e.g. 2 or e
     */
    public BigDecimal shannon(double base) {
        double sum = 0;
        for (double share : shares()) {
            sum -= share * StrictMath.log(share);
        }
        return Decimals.of(sum / StrictMath.log(base));
    }

    public BigDecimal shannon() {
        return shannon(2);
    }

    /** J = H' / log S (Pielou), from 0 to 1 in any base; empty for fewer than two taxa, where evenness means nothing. */
    public Optional<BigDecimal> evenness() {
        return richness() < 2
                ? Optional.empty()
                : Optional.of(shannon().divide(Decimals.of(StrictMath.log(richness()) / StrictMath.log(2)), DIGITS));
    }

    /** d = (S − 1) / ln N (Margalef); empty when there is no more than one individual. It needs numbers, not densities. */
    public Optional<BigDecimal> margalef() {
        return total().compareTo(BigDecimal.ONE) <= 0
                ? Optional.empty()
                : Optional.of(Decimals.of((richness() - 1) / StrictMath.log(total().doubleValue())));
    }

    /** Names of the taxa that are there. */
    public Set<String> present() {
        return abundances.entrySet().stream()
                .filter(taxon -> taxon.getValue().signum() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** From the rarest up, so that no sum depends on the order of the list. */
    private List<BigDecimal> rising() {
        return abundances.values().stream()
                .filter(each -> each.signum() > 0)
                .sorted()
                .toList();
    }

    private double[] shares() {
        double total = total().doubleValue();
        return rising().stream().mapToDouble(each -> each.doubleValue() / total).toArray();
    }
}
