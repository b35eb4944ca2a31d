package jialing.domain.custody;

import java.util.List;
import jialing.domain.sampling.CollectedSample;

/**
 * A collected sample that somebody has brought.
 *
 * @param chain its hand-overs in this house, the first one first; none when another organisation sent it
 */
public record HandedOverSample(CollectedSample collected, List<HandOver> chain) {}
