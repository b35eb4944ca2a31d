package jialing.domain.draws;

/** Who or what is not in the draw, and why not. */
public record ExcludedCandidate(String id, String name, String reason) {}
