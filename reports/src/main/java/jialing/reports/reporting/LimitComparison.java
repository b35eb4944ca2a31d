package jialing.reports.reporting;

/** How a result stands to its limit. */
public enum LimitComparison {
    MEETS,
    EXCEEDS,
    /** Within the limit, nearer to it than the uncertainty. */
    CONDITIONALLY_MEETS,
    /** Beyond the limit, nearer to it than the uncertainty. */
    CONDITIONALLY_EXCEEDS,
    /** The detection limit is above the limit, or no uncertainty is known: nothing can be said. */
    UNDECIDABLE,
    /** The standard sets no limit, or the item does not count. */
    NOT_COMPARED
}
