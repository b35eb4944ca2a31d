package jialing.domain.catalogue;

/**
 * What a unit measures. Units convert only within one dimension. Mass in a litre of water and mass in a cubic metre of air are two:
 * a volume of air means nothing without its temperature and pressure.
 */
public enum Dimension {
    MASS_IN_WATER,
    AMOUNT_OF_SUBSTANCE_IN_WATER,
    MASS_IN_AIR,
    MASS_IN_SOLIDS,
    MASS,
    TOXIC_EQUIVALENT_IN_AIR,
    DUST_FALL,
    EXCHANGE_CAPACITY,
    MICROBIAL_COUNT,
    PRESENCE_IN_WATER,
    ALGAL_COUNT,
    ORGANISMS_ON_GROUND,
    ACTIVITY_IN_WATER,
    ACTIVITY_IN_AIR,
    ACTIVITY_IN_SOLIDS,
    DOSE_RATE,
    TEMPERATURE,
    CONDUCTIVITY,
    POTENTIAL,
    TURBIDITY,
    COLOUR,
    DILUTION_TIMES,
    LENGTH,
    FLOW,
    SOUND_LEVEL_WEIGHTED,
    SOUND_LEVEL,
    ELECTRIC_FIELD,
    MAGNETIC_FIELD,
    POWER_DENSITY,
    PERCENT,
    GRADE,
    NONE
}
