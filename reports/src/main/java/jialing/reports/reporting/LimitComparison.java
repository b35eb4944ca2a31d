package jialing.reports.reporting;

/** How a result stands to its limit. */
public enum LimitComparison {
    MEETS,
    EXCEEDS,
    /** The detection limit is above the limit: nothing can be said. */
    UNDECIDABLE,
    /** The standard sets no limit, or the item does not count. */
    NOT_COMPARED
}
