package jialing.reports.reporting;

/**
 * One result as it is printed.
 *
 * @param value rounded, with its qualifier: 0.025L
 * @param limit of the class that the site must keep, with its operator: ≤1.0, 6～9; empty if the standard has none
 * @param exceedance how many times over the limit, printed only if it exceeds; empty where a multiple means nothing (pH, dissolved oxygen)
 * @param uncertainty with its factor, printed below the verdict; empty where the verdict makes no allowance for it
 * @param subcontracted mark under which the report names the institution that did it: *1; empty for the own
 * @param known how well the value is known by its own counts, in words; empty where they do not tell
 */
public record PrintedResult(
        String analyte,
        String method,
        String unit,
        String detectionLimit,
        String value,
        String limit,
        LimitComparison comparison,
        String exceedance,
        String uncertainty,
        String subcontracted,
        String known) {

    public String markedAnalyte() {
        return subcontracted.isEmpty() ? analyte : analyte + " " + subcontracted;
    }

    public boolean exceeds() {
        return comparison == LimitComparison.EXCEEDS;
    }
}
