package jialing.domain.methods;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * 计算公式: a version of the formula by which a laboratory calculates an analyte of a method, with what was tried with it and who
 * released it: the record of its validation (ISO/IEC 17025:2017 7.11.2). A version is never changed, the next one takes its place.
 *
 * @param network whether it holds for every laboratory that has none of its own; only the centre writes such ones
 * @param reason why this version was written
 * @param runs oldest first; the last one counts
 * @param supersededFrom first day of a later release for the same, null when there is none
 */
public record WrittenFormula(
        UUID id,
        String organisation,
        String method,
        String analyte,
        String matrix,
        boolean network,
        FormulaDefinition definition,
        String reason,
        UUID authorId,
        String author,
        Instant writtenAt,
        List<FormulaRun> runs,
        Optional<FormulaRelease> release,
        LocalDate supersededFrom) {

    /** Where a version stands. */
    public enum FormulaState {
        DRAFT,
        /** Released, and its first day is still to come. */
        RELEASED,
        IN_FORCE,
        SUPERSEDED
    }

    /** @param explanation of what differs from the version before; null when nothing does */
    public record FormulaRelease(
            UUID run,
            String explanation,
            LocalDate inForceFrom,
            UUID releaserId,
            String releaser,
            Instant releasedAt) {}

    public FormulaState stateOn(LocalDate day) {
        if (release.isEmpty()) {
            return FormulaState.DRAFT;
        }
        if (supersededFrom != null && !day.isBefore(supersededFrom)) {
            return FormulaState.SUPERSEDED;
        }
        return day.isBefore(release.get().inForceFrom()) ? FormulaState.RELEASED : FormulaState.IN_FORCE;
    }

    Optional<FormulaRun> countingRun() {
        return runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
    }

    /** Who wrote it or tried it. */
    boolean isWorkOf(UUID person) {
        return authorId.equals(person)
                || runs.stream().anyMatch(each -> each.personId().equals(person));
    }
}
