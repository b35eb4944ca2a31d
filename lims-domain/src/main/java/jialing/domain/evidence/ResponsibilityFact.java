package jialing.domain.evidence;

import java.time.Instant;
import jialing.domain.shared.Text;

/** One thing that the record says of a node: a value as it was written, words in both languages, or a moment. */
public record ResponsibilityFact(Text label, String value, Text words, Instant moment) {}
