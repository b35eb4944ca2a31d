package jialing.domain.equipment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jialing.domain.shared.Actor;
import jialing.domain.shared.TimeOrderedId;

/**
 * From when an instrument is in which state, why, and who answers for it.
 *
 * @param methods what a limited instrument may be used for; empty: any method
 * @param analytes what a limited instrument may be used for; empty: any analyte
 */
public record StateChange(
        UUID id,
        InstrumentState state,
        Instant since,
        String reason,
        List<String> methods,
        List<String> analytes,
        UUID decidedBy,
        String decidedByName) {

    public static StateChange to(InstrumentState state, Instant since, String reason, Actor by) {
        return new StateChange(
                TimeOrderedId.next(), state, since, reason, List.of(), List.of(), by.personId(), by.name());
    }

    StateChange limitedTo(List<String> otherMethods, List<String> otherAnalytes) {
        return new StateChange(id, state, since, reason, otherMethods, otherAnalytes, decidedBy, decidedByName);
    }

    boolean permits(String method, Collection<String> wanted) {
        return (methods.isEmpty() || methods.contains(method)) && (analytes.isEmpty() || analytes.containsAll(wanted));
    }
}
