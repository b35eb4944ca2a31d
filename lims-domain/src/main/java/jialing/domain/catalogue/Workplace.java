package jialing.domain.catalogue;

/** Where a method is worked. */
public enum Workplace {
    FIELD,
    BENCH
}
