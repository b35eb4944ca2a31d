package jialing.domain.analysis.calculation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.analysis.calculation.PeakActivity.StatedFor;
import jialing.domain.analysis.calculation.PeakActivity.Version;

/** Every formula in every version that a result was ever calculated with. */
public final class Formulas {

    public static final Formula DIRECT_READING = new DirectReading();
    public static final Formula CURVE_CONCENTRATION = new CurveConcentration();
    public static final Formula CURVE_AMOUNT_PER_VOLUME = new CurveAmount(CurveAmount.Taken.WATER_VOLUME);
    public static final Formula CURVE_AMOUNT_PER_DRY_MASS = new CurveAmount(CurveAmount.Taken.DRY_MASS);
    public static final Formula CURVE_AMOUNT_PER_AIR_VOLUME = new CurveAmount(CurveAmount.Taken.AIR_VOLUME);
    public static final Formula TITRATION = new Titration(false);
    public static final Formula BACK_TITRATION = new Titration(true);
    public static final Formula PERMANGANATE_INDEX = new PermanganateIndex();
    public static final Formula GRAVIMETRY_PER_VOLUME = new Gravimetry(false);
    public static final Formula GRAVIMETRY_PER_AIR_VOLUME = new Gravimetry(true);

    public static final Formula OXYGEN_DEPLETION = new OxygenDepletion();

    public static final Formula THICK_SOURCE = new ThickSourceActivity();
    public static final Formula GAMMA_PEAK = new PeakActivity(StatedFor.DRY_MASS, Version.WITHOUT_UNCERTAINTIES);
    public static final Formula GAMMA_PEAK_OF_SOIL = new PeakActivity(StatedFor.DRY_MASS, Version.WITH_UNCERTAINTIES);
    public static final Formula GAMMA_PEAK_OF_WATER =
            new PeakActivity(StatedFor.WATER_VOLUME, Version.WITH_UNCERTAINTIES);
    public static final Formula SOIL_DRY_MATTER = new SoilWater(true);
    public static final Formula SOIL_WATER = new SoilWater(false);

    public static final Formula PRESENCE = new GrowthInPortion();

    private static final List<Formula> OF_READINGS = List.of(
            DIRECT_READING,
            CURVE_CONCENTRATION,
            CURVE_AMOUNT_PER_VOLUME,
            CURVE_AMOUNT_PER_DRY_MASS,
            CURVE_AMOUNT_PER_AIR_VOLUME,
            TITRATION,
            BACK_TITRATION,
            PERMANGANATE_INDEX,
            GRAVIMETRY_PER_VOLUME,
            GRAVIMETRY_PER_AIR_VOLUME,
            OXYGEN_DEPLETION,
            THICK_SOURCE,
            GAMMA_PEAK,
            GAMMA_PEAK_OF_SOIL,
            GAMMA_PEAK_OF_WATER,
            SOIL_DRY_MATTER,
            SOIL_WATER,
            PRESENCE);

    private static final Map<String, Formula> ALL = Stream.concat(OF_READINGS.stream(), SeriesFormulas.ALL.stream())
            .collect(Collectors.toMap(formula -> key(formula.id(), formula.version()), Function.identity()));

    private Formulas() {}

    /** @throws IllegalArgumentException when there never was such a formula */
    public static Formula of(String id, int version) {
        Formula formula = ALL.get(key(id, version));
        if (formula == null) {
            throw new IllegalArgumentException("no formula " + key(id, version));
        }
        return formula;
    }

    private static String key(String id, int version) {
        return id + "/" + version;
    }
}
