package jialing.domain.plausibility.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jialing.domain.catalogue.Unit;
import jialing.domain.plausibility.SampleContent;
import jialing.domain.plausibility.SampleContents;
import jialing.domain.shared.Text;

/**
 * Water carries no charge: 100 (Σ cations − Σ anions) / (Σ cations + Σ anions), in milliequivalents, lies near zero (Standard
 * Methods 1030 E). Where either sum is 3 meq/L or less, a difference of 0.2 meq/L is nothing (ibid.).
 *
 * <p>It is judged once calcium, magnesium, sodium, potassium, chloride, sulphate and alkalinity are known; ammonium, nitrate, nitrite
 * and fluoride take part when they are. An ion below its detection limit is taken for whatever balances best.
 */
public final class IonsBalance extends Relation {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final BigDecimal USUALLY_WITHIN = BigDecimal.TEN;
    private static final BigDecimal DILUTE = BigDecimal.valueOf(3);
    private static final BigDecimal DILUTE_WITHIN = new BigDecimal("0.2");

    /** Milligrams of one milliequivalent, as the analyte is reported: nitrogen as N, alkalinity as CaCO₃. */
    private static final Map<String, BigDecimal> CATIONS = Map.of(
            "CA", new BigDecimal("20.039"),
            "MG", new BigDecimal("12.1525"),
            "NA", new BigDecimal("22.990"),
            "K", new BigDecimal("39.098"),
            "NH3N", new BigDecimal("14.007"));

    private static final Map<String, BigDecimal> ANIONS = Map.of(
            "CL", new BigDecimal("35.45"),
            "SO4", new BigDecimal("48.03"),
            "ALK", new BigDecimal("50.04"),
            "NO3N", new BigDecimal("14.007"),
            "NO2N", new BigDecimal("14.007"),
            "F", new BigDecimal("18.998"));

    private static final Set<String> NEEDED = Set.of("CA", "MG", "NA", "K", "CL", "SO4", "ALK");

    private final BigDecimal within;

    public IonsBalance() {
        this(USUALLY_WITHIN);
    }

    /** @param within percent */
    IonsBalance(BigDecimal within) {
        super(
                "Standard Methods 1030 E",
                Stream.concat(CATIONS.keySet().stream(), ANIONS.keySet().stream())
                        .sorted()
                        .toList(),
                Text.of(
                        "阴阳离子不平衡：阳离子 {0} meq/L，阴离子 {1} meq/L，相差 {2}，超过 {3}；请核查，说明原因或重新分析",
                        "The ions do not balance: cations {0} meq/L, anions {1} meq/L, {2} apart, more than {3}; check, and explain it or analyse again"));
        this.within = within;
    }

    @Override
    public Text looked() {
        return Text.of("阴阳离子平衡", "balance of the ions");
    }

    @Override
    public Optional<Standing> in(SampleContents contents) {
        return NEEDED.stream()
                        .allMatch(ion ->
                                contents.in(Unit.MILLIGRAM_PER_LITRE, ion).isPresent())
                ? Optional.of(standing(Charge.of(contents, CATIONS), Charge.of(contents, ANIONS)))
                : Optional.empty();
    }

    private Standing standing(Charge cations, Charge anions) {
        BigDecimal more = cations.atLeast().subtract(anions.atMost());
        BigDecimal less = anions.atLeast().subtract(cations.atMost());
        BigDecimal apart = more.max(less).max(BigDecimal.ZERO);
        BigDecimal sum = more.signum() > 0
                ? cations.atLeast().add(anions.atMost())
                : anions.atLeast().add(cations.atMost());
        BigDecimal allowed = within.multiply(sum).divide(PERCENT);
        if (cations.atMost().min(anions.atMost()).compareTo(DILUTE) <= 0) {
            allowed = allowed.max(DILUTE_WITHIN);
        }
        String percent = percentOf(apart, sum);
        String bound = percentOf(allowed, sum);
        return new Standing(
                apart.subtract(allowed),
                percent,
                "≤ " + bound,
                List.of(Shown.of(cations.atMost()), Shown.of(anions.atMost()), percent, bound));
    }

    private static String percentOf(BigDecimal apart, BigDecimal sum) {
        return sum.signum() == 0 ? "0 %" : Shown.of(PERCENT.multiply(apart).divide(sum, DIGITS)) + " %";
    }

    /** Milliequivalents in a litre: the least and the most that they may be. */
    private record Charge(BigDecimal atLeast, BigDecimal atMost) {

        static Charge of(SampleContents contents, Map<String, BigDecimal> equivalents) {
            return equivalents.entrySet().stream()
                    .flatMap(ion -> contents.in(Unit.MILLIGRAM_PER_LITRE, ion.getKey()).stream()
                            .map(content -> of(content, ion.getValue())))
                    .reduce(new Charge(BigDecimal.ZERO, BigDecimal.ZERO), Charge::plus);
        }

        private static Charge of(SampleContent content, BigDecimal equivalent) {
            return new Charge(
                    content.atLeast().divide(equivalent, DIGITS),
                    content.atMost().divide(equivalent, DIGITS));
        }

        private Charge plus(Charge other) {
            return new Charge(atLeast.add(other.atLeast), atMost.add(other.atMost));
        }
    }
}
