package jialing.domain.catalogue;

/** How the method turns readings into a content, in kind. */
public enum CalculationKind {
    /** Read off a calibration line: photometry, chromatography, ICP-MS, atomic fluorescence. */
    LINEAR_CURVE,
    /** From the titrant used. */
    TITRATION,
    /** From a weighed residue. */
    GRAVIMETRIC,
    /** From the oxygen that was there before and after five days. */
    OXYGEN_DEPLETION,
    /** The meter or the table tells it. */
    DIRECT_READING,
    /** From a whole series: sound levels, taxa, plates, tubes. */
    SERIES,
    /** From counted pulses. */
    ACTIVITY,
    /** Whether something grew in a portion. */
    PRESENCE
}
