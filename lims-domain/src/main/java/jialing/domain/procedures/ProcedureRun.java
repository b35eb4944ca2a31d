package jialing.domain.procedures;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.methods.GoverningProcedure;

/**
 * 回归运行: a waiting version held against the one in force, and its release where there is one.
 *
 * @param digestInForce of the version that it was compared with
 */
public record ProcedureRun(
        UUID id,
        GoverningProcedure.Kind kind,
        String name,
        String digest,
        String digestInForce,
        ProcedureComparison comparison,
        UUID personId,
        String person,
        Instant runAt,
        Optional<ProcedureRelease> release) {

    /** @param explanation of what differs; null when nothing does */
    public record ProcedureRelease(String explanation, UUID releaserId, String releaser, Instant releasedAt) {}

    /** Whether it is of that version, against that one. */
    public boolean compares(ProcedureVersion inForce, ProcedureVersion waiting) {
        return digest.equals(waiting.digest()) && digestInForce.equals(inForce.digest());
    }
}
