package jialing.domain.assessment;

import java.util.Set;

/** Classes of pollutants of waste water (GB 8978-1996 4.2.1). */
public enum PollutantClass {
    /** Table 1: judged at the outlet of the workshop, whatever the industry and the receiving water. */
    FIRST,
    /** Judged at the final outlet. */
    SECOND;

    private static final Set<String> OF_TABLE_ONE =
            Set.of("HG", "MEHG", "CD", "CR", "CR6", "AS", "PB", "NI", "BAP", "BE", "AG", "GALPHA", "GBETA");

    public static PollutantClass of(String analyte) {
        return OF_TABLE_ONE.contains(analyte) ? FIRST : SECOND;
    }
}
