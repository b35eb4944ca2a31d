package jialing.domain.procedures;

import java.util.List;

/**
 * What a new version decides otherwise.
 *
 * @param cases how many combinations of inputs, or steps, were compared
 * @param differing how many of them come out otherwise
 * @param differences the first of those, in words; at most {@link #SHOWN}
 */
public record ProcedureComparison(int cases, int differing, List<ProcedureDifference> differences) {

    /** More than that nobody reads; their number is told. */
    public static final int SHOWN = 200;

    /**
     * @param what the combination of inputs, or the step
     * @param before null: there was none
     * @param after null: there is none any more
     * @param recordedCases cases on record that passed this step under the version in force; null for a table
     */
    public record ProcedureDifference(String what, String before, String after, Long recordedCases) {}

    public boolean differs() {
        return differing > 0;
    }
}
