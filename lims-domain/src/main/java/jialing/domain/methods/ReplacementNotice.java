package jialing.domain.methods;

import java.util.UUID;
import jialing.domain.methods.MethodReplacement.ReplacementWarning;

/**
 * A laboratory is told what it has to redo for a replaced standard: when it is announced, 90, 30 and 7 days before, and on its day.
 *
 * @param term which of those it is
 * @param stillToRedo kinds of things that name the old standard and not yet the new one
 * @param first the notice by which the task in the inbox is known: itself, when it is the laboratory's first
 */
public record ReplacementNotice(
        UUID id,
        String organisation,
        MethodReplacement replacement,
        ReplacementWarning term,
        int stillToRedo,
        UUID first) {}
