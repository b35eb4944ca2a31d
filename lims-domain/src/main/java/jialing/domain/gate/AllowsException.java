package jialing.domain.gate;

/**
 * Marks a rule that a quality officer may set aside for one element, for a time, with a reason and a signature
 * ({@link GrantException}). A rule without it knows no exception.
 */
public interface AllowsException {}
