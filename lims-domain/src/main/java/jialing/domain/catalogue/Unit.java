package jialing.domain.catalogue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.shared.Refusal;

/**
 * A unit in which the laboratory reports or limits are published. Within a dimension all units differ by powers of ten only, so a
 * conversion moves the decimal point: it neither adds nor loses a digit (HJ 630-2011).
 *
 * <p>MPN, CFU and 个 count the same organisms by different methods; GB 3838-2002 sets one limit (个/L) for all of them.
 */
public enum Unit {
    MILLIGRAM_PER_LITRE("mg/L", Dimension.MASS_IN_WATER, 0),
    GRAM_PER_LITRE("g/L", Dimension.MASS_IN_WATER, 3),
    MICROGRAM_PER_LITRE("μg/L", Dimension.MASS_IN_WATER, -3),
    NANOGRAM_PER_LITRE("ng/L", Dimension.MASS_IN_WATER, -6),
    MOLE_PER_LITRE("mol/L", Dimension.AMOUNT_OF_SUBSTANCE_IN_WATER, 0),
    MILLIMOLE_PER_LITRE("mmol/L", Dimension.AMOUNT_OF_SUBSTANCE_IN_WATER, -3),
    MILLIGRAM_PER_CUBIC_METRE("mg/m³", Dimension.MASS_IN_AIR, 0),
    MICROGRAM_PER_CUBIC_METRE("μg/m³", Dimension.MASS_IN_AIR, -3),
    NANOGRAM_PER_CUBIC_METRE("ng/m³", Dimension.MASS_IN_AIR, -6),
    PICOGRAM_TOXIC_EQUIVALENT_PER_CUBIC_METRE("pg TEQ/m³", Dimension.TOXIC_EQUIVALENT_IN_AIR, 0),
    TONNE_PER_SQUARE_KILOMETRE_AND_MONTH("t/(km²·30d)", Dimension.DUST_FALL, 0),
    GRAM_PER_KILOGRAM("g/kg", Dimension.MASS_IN_SOLIDS, 3),
    MILLIGRAM_PER_KILOGRAM("mg/kg", Dimension.MASS_IN_SOLIDS, 0),
    MICROGRAM_PER_KILOGRAM("μg/kg", Dimension.MASS_IN_SOLIDS, -3),
    CENTIMOLE_OF_CHARGE_PER_KILOGRAM("cmol(+)/kg", Dimension.EXCHANGE_CAPACITY, 0),
    COUNT_PER_LITRE("个/L", Dimension.MICROBIAL_COUNT, 0),
    MOST_PROBABLE_NUMBER_PER_LITRE("MPN/L", Dimension.MICROBIAL_COUNT, 0),
    MOST_PROBABLE_NUMBER_PER_100_MILLILITRES("MPN/100mL", Dimension.MICROBIAL_COUNT, 1),
    COLIFORMS_PER_100_MILLILITRES("MPN/100mL或CFU/100mL", Dimension.MICROBIAL_COUNT, 1),
    COLONIES_PER_LITRE("CFU/L", Dimension.MICROBIAL_COUNT, 0),
    COLONIES_PER_100_MILLILITRES("CFU/100mL", Dimension.MICROBIAL_COUNT, 1),
    COLONIES_PER_MILLILITRE("CFU/mL", Dimension.MICROBIAL_COUNT, 3),
    /** Of what is there or is not: the amount that was examined. */
    IN_100_MILLILITRES("/100mL", Dimension.PRESENCE_IN_WATER, 0),
    ORGANISMS_PER_SQUARE_METRE("个/m²", Dimension.ORGANISMS_ON_GROUND, 0),
    CELLS_PER_LITRE("cells/L", Dimension.ALGAL_COUNT, 0),
    BECQUEREL_PER_LITRE("Bq/L", Dimension.ACTIVITY_IN_WATER, 0),
    MILLIBECQUEREL_PER_LITRE("mBq/L", Dimension.ACTIVITY_IN_WATER, -3),
    BECQUEREL_PER_CUBIC_METRE("Bq/m³", Dimension.ACTIVITY_IN_AIR, 0),
    MILLIBECQUEREL_PER_CUBIC_METRE("mBq/m³", Dimension.ACTIVITY_IN_AIR, -3),
    BECQUEREL_PER_KILOGRAM("Bq/kg", Dimension.ACTIVITY_IN_SOLIDS, 0),
    NANOGRAY_PER_HOUR("nGy/h", Dimension.DOSE_RATE, 0),
    MICROGRAY_PER_HOUR("μGy/h", Dimension.DOSE_RATE, 3),
    DEGREE_CELSIUS("℃", Dimension.TEMPERATURE, 0),
    MICROGRAM("μg", Dimension.MASS, 0),
    MICROSIEMENS_PER_CENTIMETRE("μS/cm", Dimension.CONDUCTIVITY, 0),
    MILLISIEMENS_PER_METRE("mS/m", Dimension.CONDUCTIVITY, 1),
    MILLISIEMENS_PER_CENTIMETRE("mS/cm", Dimension.CONDUCTIVITY, 3),
    MILLIVOLT("mV", Dimension.POTENTIAL, 0),
    NEPHELOMETRIC_UNIT("NTU", Dimension.TURBIDITY, 0),
    PLATINUM_COBALT_DEGREE("度", Dimension.COLOUR, 0),
    DILUTION_TIMES("倍", Dimension.DILUTION_TIMES, 0),
    METRE("m", Dimension.LENGTH, 2),
    CENTIMETRE("cm", Dimension.LENGTH, 0),
    CUBIC_METRE_PER_SECOND("m³/s", Dimension.FLOW, 0),
    DECIBEL_A("dB(A)", Dimension.SOUND_LEVEL_WEIGHTED, 0),
    DECIBEL("dB", Dimension.SOUND_LEVEL, 0),
    VOLT_PER_METRE("V/m", Dimension.ELECTRIC_FIELD, 0),
    MICROTESLA("μT", Dimension.MAGNETIC_FIELD, 0),
    WATT_PER_SQUARE_METRE("W/m²", Dimension.POWER_DENSITY, 0),
    PERCENT("%", Dimension.PERCENT, 0),
    GRADE("级", Dimension.GRADE, 0),
    DIMENSIONLESS("无量纲", Dimension.NONE, 0);

    private static final Map<String, Unit> BY_SYMBOL =
            Arrays.stream(values()).collect(Collectors.toMap(Unit::symbol, Function.identity()));

    private final String symbol;
    private final Dimension dimension;
    /** One of this unit is ten to this power of the dimension's own unit. */
    private final int power;

    Unit(String symbol, Dimension dimension, int power) {
        this.symbol = symbol;
        this.dimension = dimension;
        this.power = power;
    }

    public static Optional<Unit> known(String symbol) {
        return Optional.ofNullable(BY_SYMBOL.get(symbol));
    }

    /** @throws Refusal when there is no such unit */
    public static Unit of(String symbol) {
        return known(symbol)
                .orElseThrow(() -> Refusal.invalid("UnitExists", "unit", "未知单位：" + symbol, "Unknown unit: " + symbol));
    }

    public String symbol() {
        return symbol;
    }

    public Dimension dimension() {
        return dimension;
    }

    /**
     * The same content in another unit, digit for digit: 0.050 mg/L is 50 μg/L with two significant digits.
     *
     * @throws Refusal by {@link UnitsMeasureTheSame}
     */
    public BigDecimal convert(BigDecimal value, Unit to) {
        new UnitsMeasureTheSame().require(new UnitsMeasureTheSame.Pair(this, to));
        return value.scaleByPowerOfTen(power - to.power);
    }

    @Override
    public String toString() {
        return symbol;
    }
}
