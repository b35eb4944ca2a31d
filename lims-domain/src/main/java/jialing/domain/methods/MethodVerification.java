package jialing.domain.methods;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.methods.TrialFigures.TrialFigure;

/**
 * 方法验证: the file in which a laboratory shows that it masters a method (ISO/IEC 17025:2017 7.2.1.5).
 *
 * @param instrument null when it holds for whatever instrument of the laboratory
 * @param unit of the determinations and limits
 * @param digits significant digits of the detection limit
 * @param occasion why it was made: first use, another instrument, another edition
 * @param trials oldest first, replaced ones among them
 * @param steps oldest first
 * @param supersededFrom first day of a later file for the same, null when there is none
 */
public record MethodVerification(
        UUID id,
        String organisation,
        String number,
        String method,
        String analyte,
        String matrix,
        String instrument,
        String unit,
        int digits,
        String occasion,
        UUID drafterId,
        String drafter,
        Instant draftedAt,
        List<EnteredTrial> trials,
        List<VerificationStep> steps,
        Optional<Approval> approval,
        LocalDate supersededFrom) {

    /** Where a file stands. */
    public enum VerificationState {
        DRAFT,
        SUBMITTED,
        /** Approved, and its first day is still to come. */
        APPROVED,
        IN_FORCE,
        SUPERSEDED
    }

    /** How a draft goes on. */
    public enum VerificationStepKind {
        SUBMITTED,
        RETURNED
    }

    public record VerificationStep(VerificationStepKind step, String note, UUID personId, String person, Instant at) {}

    /**
     * @param detectionLimit null when the standard states none and none was determined
     * @param uncertainty where the uncertainty was evaluated, null when nowhere
     */
    public record Approval(
            BigDecimal detectionLimit,
            BigDecimal lowerLimit,
            String uncertainty,
            LocalDate inForceFrom,
            UUID approverId,
            String approver,
            Instant approvedAt) {}

    public VerificationState stateOn(LocalDate day) {
        if (approval.isEmpty()) {
            return isSubmitted() ? VerificationState.SUBMITTED : VerificationState.DRAFT;
        }
        if (supersededFrom != null && !day.isBefore(supersededFrom)) {
            return VerificationState.SUPERSEDED;
        }
        return day.isBefore(approval.get().inForceFrom()) ? VerificationState.APPROVED : VerificationState.IN_FORCE;
    }

    private boolean isSubmitted() {
        return !steps.isEmpty() && steps.get(steps.size() - 1).step() == VerificationStepKind.SUBMITTED;
    }

    /** Of each kind and level the newest. */
    public List<TrialEntry> counting() {
        Map<String, TrialEntry> newest = new LinkedHashMap<>();
        trials.forEach(each -> newest.put(each.entry().place(), each.entry()));
        return List.copyOf(newest.values());
    }

    /** Empty when no trial of it is in the file. */
    public Optional<TrialFigures> detectionLimit() {
        return counting().stream()
                .filter(entry -> entry.kind() == TrialKind.DETECTION_LIMIT)
                .map(entry -> entry.trial(digits).figures())
                .findFirst();
    }

    BigDecimal limit(TrialFigure figure) {
        return detectionLimit().map(figures -> figures.of(figure)).orElse(null);
    }

    /** Who drafted it or entered something into it. */
    boolean isWorkOf(UUID person) {
        return drafterId.equals(person)
                || trials.stream().anyMatch(each -> each.personId().equals(person));
    }
}
