package jialing.domain.competence;

import java.util.UUID;

/** A fact: nothing ends any more of what was warned of; it was renewed, or taken away. @param warningId of the first warning */
public record ExpirySettled(UUID warningId) {}
