package jialing.verify;

/**
 * Something that is not as it must be.
 *
 * @param check name of the check that found it, e.g. {@code ActHash}
 * @param what the thing: table and key, act, leaf
 * @param when the last moment at which it is known to have been right, or when it was recorded; may be null
 */
public record Finding(String check, String what, String when, String zh, String en) {}
