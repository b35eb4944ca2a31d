package jialing.domain.custody;

import java.util.List;
import jialing.domain.sampling.CollectedSample;

/**
 * A collected sample that somebody has brought.
 *
 * @param chain its hand-overs, the first one first
 */
public record HandedOverSample(CollectedSample collected, List<HandOver> chain) {}
