package jialing.domain.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jialing.domain.air.StackGas;
import jialing.domain.air.StackSampling;
import jialing.domain.analysis.Measured;
import jialing.domain.catalogue.Limit;
import jialing.domain.shared.Text;

/**
 * Stack gas of boilers by GB 13271-2014 table 2. What was measured is brought to the reference oxygen of the fuel first, with the digits it
 * was reported with (5.2): diluted with air, no chimney becomes clean. Without oxygen on record nothing is said.
 *
 * @param fuel {@code coal}, {@code oil} or {@code gas}
 * @param facts of the field record, the oxygen among them
 */
public record BoilerEmission(String fuel, Map<String, String> facts) implements Standard {

    private static final String EDITION = "GB 13271-2014";
    private static final Map<String, Text> FUELS = Map.of(
            "coal", Text.of("燃煤锅炉", "coal-fired boiler"),
            "oil", Text.of("燃油锅炉", "oil-fired boiler"),
            "gas", Text.of("燃气锅炉", "gas-fired boiler"));

    @Override
    public String edition(LocalDate sampledOn) {
        return EDITION;
    }

    @Override
    public Assessment assess(List<Limit> limits, Collection<Determinand> determinands) {
        return new Assessment(
                EDITION,
                FUELS.get(fuel),
                determinands.stream().map(each -> judge(limits, each)).toList(),
                null,
                List.of());
    }

    private Judgement judge(List<Limit> limits, Determinand measured) {
        return limits.stream()
                .filter(limit -> limit.appliesIn(fuel) && limit.analyte().equals(measured.analyte()))
                .findFirst()
                .map(limit -> judge(limit, measured))
                .orElseGet(() -> Judgement.withoutLimit(
                        measured, EDITION + "对该项目未载有限值", "no limit of " + EDITION + " is on file"));
    }

    private Judgement judge(Limit limit, Determinand measured) {
        BigDecimal reference = limit.referenceOxygen().orElseThrow();
        Requirement requirement = Requirement.of(limit)
                .within(Text.of("折算至基准氧含量 {0}%", "at {0} % of oxygen").with(reference.toPlainString()));
        Optional<BigDecimal> oxygen = StackSampling.oxygen(facts);
        return oxygen.isEmpty()
                ? new Judgement(
                        measured,
                        requirement,
                        Conformity.cannotBeJudged(
                                "缺含氧量，无法折算，不作判定", "without oxygen it cannot be converted: nothing is said"),
                        null,
                        true)
                : Judgement.of(converted(measured, oxygen.get(), reference), requirement);
    }

    /** Below the detection limit the detection limit is converted: it is diluted like anything else. */
    private static Determinand converted(Determinand measured, BigDecimal oxygen, BigDecimal reference) {
        return measured.amount()
                .map(amount -> new Determinand(
                        measured.analyte(),
                        new Measured(convert(amount, oxygen, reference)),
                        measured.unit(),
                        measured.method(),
                        null))
                .orElseGet(() -> below(measured, oxygen, reference));
    }

    private static Determinand below(Determinand measured, BigDecimal oxygen, BigDecimal reference) {
        return measured.detectionLimit()
                .map(limit -> Determinand.below(measured.analyte(), convert(limit, oxygen, reference), measured.unit())
                        .by(measured.method()))
                .orElse(measured);
    }

    private static BigDecimal convert(BigDecimal content, BigDecimal oxygen, BigDecimal reference) {
        return new StackGas(content, oxygen)
                .atReferenceOxygen(reference)
                .setScale(content.scale(), RoundingMode.HALF_EVEN);
    }
}
