package jialing.domain.materials;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jialing.domain.catalogue.Dimension;
import jialing.domain.catalogue.Unit;
import jialing.domain.materials.rules.AmountFitsContent;

/**
 * The concentration of a solution from what went into it: c = Σ c₀·V₀/V₁, of a weighed solid c = Σ w·m/V₁, for each analyte.
 *
 * <p>Its standard uncertainty is the law of propagation (GUM, JCGM 100:2008, 5.1.2); for products and quotients the relative
 * variances add. Two contributions that come from one lot have its error in common, so their uncertainties are added and not their
 * squares (5.2.2, correlation 1): never too small. Seen to agree with EURACHEM/CITAC QUAM:2012, example A1.
 */
final class ConcentrationOfSolution {

    private static final MathContext DIGITS = Quantity.DIGITS;
    /** 1 % of mass is 10 g/kg. */
    private static final int PERCENT_IN_MILLIGRAMS_PER_KILOGRAM = 4;

    private static final int LITRE = 3;
    private static final int KILOGRAM = 6;

    private final Quantity finalVolume;
    private final Map<String, List<Part>> parts = new LinkedHashMap<>();

    /**
     * What one ingredient brings of one analyte.
     *
     * @param amount in the analyte's own unit times mL
     * @param uncertainty standard uncertainty of the amount
     * @param sources lots that it comes from
     */
    private record Part(BigDecimal amount, BigDecimal uncertainty, Unit unit, Set<UUID> sources) {

        boolean sharesSourceWith(Part other) {
            return !Collections.disjoint(sources, other.sources);
        }
    }

    ConcentrationOfSolution(Quantity finalVolume) {
        this.finalVolume = finalVolume;
    }

    /**
     * @param sources the lots that the ingredient comes from
     * @throws jialing.domain.shared.Refusal by {@link AmountFitsContent}
     */
    ConcentrationOfSolution with(Quantity taken, List<Content> contents, Set<UUID> sources) {
        for (Content content : contents) {
            parts.computeIfAbsent(content.analyte(), analyte -> new ArrayList<>())
                    .add(part(taken, content, sources));
        }
        return this;
    }

    List<Content> contents() {
        return parts.entrySet().stream()
                .map(entry -> content(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Part part(Quantity taken, Content content, Set<UUID> sources) {
        Unit unit = Unit.of(content.unit());
        boolean solid = unit == Unit.PERCENT || unit.dimension() == Dimension.MASS_IN_SOLIDS;
        new AmountFitsContent()
                .require(new AmountFitsContent.Taking(taken.unit().measure(), solid, content.unit()));
        BigDecimal base = taken.unit().inBase(taken.value());
        BigDecimal amount = solid
                // mg of solid times mg/kg, over mL of solution, is mg/L when moved by a kilogram of milligrams and a
                // litre of millilitres
                ? base.multiply(inMilligramsPerKilogram(content.value(), unit)).scaleByPowerOfTen(LITRE - KILOGRAM)
                : base.multiply(content.value());
        BigDecimal relative = content.relativeVariance().add(taken.relativeVariance());
        BigDecimal uncertainty = amount.multiply(relative.sqrt(DIGITS), DIGITS);
        return new Part(amount, uncertainty, solid ? Unit.MILLIGRAM_PER_LITRE : unit, sources);
    }

    private static BigDecimal inMilligramsPerKilogram(BigDecimal fraction, Unit unit) {
        return unit == Unit.PERCENT
                ? fraction.scaleByPowerOfTen(PERCENT_IN_MILLIGRAMS_PER_KILOGRAM)
                : unit.convert(fraction, Unit.MILLIGRAM_PER_KILOGRAM);
    }

    private Content content(String analyte, List<Part> unlike) {
        Unit unit = unlike.get(0).unit();
        List<Part> alike = unlike.stream()
                .map(part -> new Part(
                        part.unit().convert(part.amount(), unit),
                        part.unit().convert(part.uncertainty(), unit),
                        unit,
                        part.sources()))
                .toList();
        BigDecimal amount = alike.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal concentration = amount.divide(finalVolume.unit().inBase(finalVolume.value()), DIGITS);
        BigDecimal ofAmount =
                amount.signum() == 0 ? BigDecimal.ZERO : variance(alike).divide(Quantity.squared(amount), DIGITS);
        BigDecimal relative = ofAmount.add(finalVolume.relativeVariance()).sqrt(DIGITS);
        return new Content(analyte, concentration, concentration.multiply(relative, DIGITS), unit.symbol());
    }

    private static BigDecimal variance(List<Part> parts) {
        BigDecimal variance = BigDecimal.ZERO;
        for (Part one : parts) {
            for (Part other : parts) {
                if (one == other || one.sharesSourceWith(other)) {
                    variance = variance.add(one.uncertainty().multiply(other.uncertainty(), DIGITS));
                }
            }
        }
        return variance;
    }
}
