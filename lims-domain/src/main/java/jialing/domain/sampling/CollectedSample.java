package jialing.domain.sampling;

import java.util.List;

/** A sample that has been taken. */
public record CollectedSample(Sample sample, List<Container> containers) {}
