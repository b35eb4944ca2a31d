package jialing.domain.methods;

import java.util.UUID;

/** A fact: a laboratory has nothing left to redo for a replaced standard. @param notice the first one */
public record ReplacementSettled(UUID notice) {}
