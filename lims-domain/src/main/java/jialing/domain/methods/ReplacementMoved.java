package jialing.domain.methods;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A fact: a replacement comes into force on another day. @param notices the first ones of laboratories that have something left to redo */
public record ReplacementMoved(List<UUID> notices, LocalDate inForceOn) {}
