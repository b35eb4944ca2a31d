package jialing.domain.gate;

import java.util.List;
import jialing.domain.shared.Refusal;

/**
 * What the gate says.
 *
 * @param against what stands against it; nothing: it may be done
 * @param excepted what would, but for an exception that was signed
 */
public record Answer(List<Objection> against, List<Excepted> excepted) {

    /** An objection that does not count, and by which exception. */
    public record Excepted(Objection objection, GateException exception) {}

    public boolean admits() {
        return against.isEmpty();
    }

    /** @throws Refusal with every objection */
    public void refuseUnlessAdmitted() {
        if (!admits()) {
            throw Refusal.of(against.stream().map(Objection::refusal).toList());
        }
    }
}
