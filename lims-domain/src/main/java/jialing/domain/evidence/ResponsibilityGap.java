package jialing.domain.evidence;

import jialing.domain.shared.Text;

/** What belongs to a whole chain at this stage and is not in the record. */
public record ResponsibilityGap(ResponsibilityStage stage, Text missing) {}
