package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jialing.domain.analysis.SeriesKind;
import jialing.domain.biology.ChamberCount;
import jialing.domain.biology.ColonyCount;
import jialing.domain.biology.Community;
import jialing.domain.biology.Estimate;
import jialing.domain.biology.FamilyScore;
import jialing.domain.biology.MostProbableNumber;
import jialing.domain.noise.DayAndNight;
import jialing.domain.noise.SoundLevels;

/** The formulas that calculate from a series: what they are called, and which calculator answers. */
final class SeriesFormulas {

    private static final String DECIBELS = "dB(A)";
    private static final String NUMBER = "无量纲";
    private static final int MILLILITRES = 3;

    static final List<Formula> ALL = List.of(
            noise("noise-leq", "Leq = 10 lg (Σ 10^(0.1 L) / n)", SoundLevels::equivalent),
            new SeriesFormula(
                    "noise-source",
                    "L = Leq + K(Leq − Lb)",
                    DECIBELS,
                    SeriesKind.SOUND_LEVELS,
                    List.of(),
                    (series, inputs) -> series.sourceLevel()),
            noise("noise-percentile-10", "L10", levels -> levels.exceededDuring(10)),
            noise("noise-percentile-50", "L50", levels -> levels.exceededDuring(50)),
            noise("noise-percentile-90", "L90", levels -> levels.exceededDuring(90)),
            noise("noise-max", "Lmax", SoundLevels::loudest),
            noise("noise-min", "Lmin", SoundLevels::quietest),
            noise("noise-deviation", "SD = √[Σ (L − Lm)² / (n − 1)]", SoundLevels::standardDeviation),
            hourly("noise-day", "Ld = 10 lg (Σ 10^(0.1 L) / 16)", DayAndNight::day),
            hourly("noise-night", "Ln = 10 lg (Σ 10^(0.1 L) / 8)", DayAndNight::night),
            taxa("species-richness", "S", NUMBER, each -> BigDecimal.valueOf(each.richness())),
            taxa("species-shannon", "H' = −Σ p log₂ p", NUMBER, Community::shannon),
            taxa("species-margalef", "d = (S − 1) / ln N", NUMBER, each -> orNothing(each.margalef())),
            taxa("species-evenness", "J = H' / log₂ S", NUMBER, each -> orNothing(each.evenness())),
            new SeriesFormula(
                    "species-bmwp",
                    "BMWP = Σ s",
                    NUMBER,
                    SeriesKind.TAXA,
                    List.of(),
                    (series, inputs) ->
                            BigDecimal.valueOf(FamilyScore.of(series.families()).score())),
            new SeriesFormula(
                    "species-density",
                    "D = Σ n / A",
                    "个/m²",
                    SeriesKind.TAXA,
                    List.of(Input.AREA),
                    (series, inputs) ->
                            series.community().total().divide(inputs.get(Input.AREA), MathContext.DECIMAL128)),
            new SeriesFormula(
                    "plankton-density",
                    "N = P × A / (a × n) × Vc / (Vk × Vs)",
                    "cells/L",
                    SeriesKind.TAXA,
                    List.of(
                            Input.CHAMBER_AREA,
                            Input.FIELD_AREA,
                            Input.FIELDS,
                            Input.CHAMBER_VOLUME,
                            Input.CONCENTRATE,
                            Input.CONCENTRATED),
                    (series, inputs) ->
                            chamber(inputs).perLitre(series.community().total())),
            new SeriesFormula(
                    "plate-count",
                    "N = Σ C / Σ (V / d)",
                    "CFU/mL",
                    SeriesKind.COUNTS,
                    List.of(),
                    (series, inputs) -> number(ColonyCount.OF_BACTERIA.of(series.plates())),
                    series -> known(ColonyCount.OF_BACTERIA.of(series.plates()))),
            new SeriesFormula(
                    "membrane-count",
                    "N = Σ C / Σ (V / d)",
                    "CFU/L",
                    SeriesKind.COUNTS,
                    List.of(),
                    (series, inputs) -> perLitre(number(ColonyCount.ON_MEMBRANES.of(series.plates())))),
            new SeriesFormula(
                    "mpn",
                    "Σ g v / (1 − e^(−λv)) = Σ n v",
                    "MPN/L",
                    SeriesKind.TUBES,
                    List.of(),
                    (series, inputs) -> perLitre(number(MostProbableNumber.of(series.tubes()))),
                    series -> known(MostProbableNumber.of(series.tubes()))
                            .map(each -> each.in(SeriesFormulas::perLitre))));

    private SeriesFormulas() {}

    private static Formula noise(String id, String equation, Function<SoundLevels, BigDecimal> level) {
        return new SeriesFormula(
                id,
                equation,
                DECIBELS,
                SeriesKind.SOUND_LEVELS,
                List.of(),
                (series, inputs) -> level.apply(series.levels()));
    }

    private static Formula hourly(String id, String equation, Function<DayAndNight, BigDecimal> level) {
        return new SeriesFormula(
                id,
                equation,
                DECIBELS,
                SeriesKind.SOUND_LEVELS,
                List.of(),
                (series, inputs) -> level.apply(DayAndNight.of(series.hourlyLevels())));
    }

    private static Formula taxa(String id, String equation, String unit, Function<Community, BigDecimal> index) {
        return new SeriesFormula(
                id, equation, unit, SeriesKind.TAXA, List.of(), (series, inputs) -> index.apply(series.community()));
    }

    /** Where there is nothing that could be even or rich, the index says zero; the list beside it says why. */
    private static BigDecimal orNothing(Optional<BigDecimal> index) {
        return index.orElse(BigDecimal.ZERO);
    }

    /** Nothing grown is nothing found, and stands below the detection limit; too much grown has to be diluted. */
    private static BigDecimal number(Estimate estimate) {
        return switch (estimate.standing()) {
            case LESS_THAN -> BigDecimal.ZERO;
            case MORE_THAN -> null;
            case COUNTED, FEW -> estimate.perMillilitre();
        };
    }

    /** An estimate without an upper end and from zero on tells nothing. */
    private static Optional<ContentInterval> known(Estimate estimate) {
        return estimate.high().isEmpty() && estimate.low().signum() == 0
                ? Optional.empty()
                : Optional.of(new ContentInterval(estimate.low(), estimate.high()));
    }

    private static BigDecimal perLitre(BigDecimal perMillilitre) {
        return perMillilitre == null ? null : perMillilitre.movePointRight(MILLILITRES);
    }

    private static ChamberCount chamber(Inputs inputs) {
        return new ChamberCount(
                inputs.get(Input.CHAMBER_AREA),
                inputs.get(Input.FIELD_AREA),
                inputs.get(Input.FIELDS).intValueExact(),
                inputs.get(Input.CHAMBER_VOLUME),
                inputs.get(Input.CONCENTRATE),
                inputs.get(Input.CONCENTRATED));
    }
}
