package jialing.domain.lookback;

import java.time.Instant;
import java.util.List;
import jialing.domain.gate.QualityElement;

/** What a look-back looks through: these elements, in one laboratory, after one instant and up to another. */
public record Window(String organisation, List<QualityElement> elements, Instant since, Instant until) {}
