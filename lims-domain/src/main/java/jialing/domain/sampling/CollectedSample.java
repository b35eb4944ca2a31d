package jialing.domain.sampling;

import java.util.List;

/** A sample that has been taken: there is no other way to have one than its field record. */
public record CollectedSample(Sample sample, FieldRecord record, List<Container> containers) {}
