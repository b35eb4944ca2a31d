package jialing.domain.draws;

/**
 * Who or what may be drawn.
 *
 * @param id letters, digits, dot, dash and underscore: it goes into the digests as it stands
 * @param weight how many tickets it has in the draw, 1 or more
 */
public record DrawCandidate(String id, String name, int weight) {}
