package jialing.web.methods;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.methods.MethodVerification;
import jialing.domain.methods.MethodVerification.Approval;
import jialing.domain.methods.MethodVerification.VerificationState;
import jialing.domain.methods.MethodVerification.VerificationStep;
import jialing.domain.methods.TrialEntry;
import jialing.domain.methods.TrialFigures.TrialFigure;
import jialing.domain.methods.VerificationView;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;

/**
 * A verification file with its trials, newest first.
 *
 * @param instrument null when it holds for any
 * @param statedLimit by the standard, in the unit of the file; null when it states none
 * @param objections what stands against submitting it
 * @param inForceFrom null while nobody has approved it
 * @param detectionLimit of the approval; null before, and where there is none
 */
public record VerificationShown(
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
        String drafter,
        Instant draftedAt,
        VerificationState state,
        List<TrialOfFile> trials,
        List<VerificationStep> steps,
        BigDecimal statedLimit,
        List<TrialObjection> objections,
        BigDecimal detectionLimit,
        BigDecimal lowerLimit,
        String uncertainty,
        LocalDate inForceFrom,
        String approver,
        Instant approvedAt,
        boolean mayEnter,
        boolean mayApprove) {

    /** A rule that stands against a trial or a file. */
    public record TrialObjection(String rule, String standard, Text text) {

        static TrialObjection of(Refusal refusal) {
            return new TrialObjection(refusal.rule(), refusal.standard(), refusal.text());
        }
    }

    /**
     * @param id null when it is not kept
     * @param figures by name, six significant digits
     * @param counts whether no later one stands in its place
     */
    public record TrialOfFile(
            UUID id,
            TrialEntry entry,
            Map<TrialFigure, String> figures,
            List<TrialObjection> objections,
            boolean counts,
            String person,
            Instant at) {

        static TrialOfFile of(VerificationView.TrialShown trial) {
            return new TrialOfFile(
                    trial.id(),
                    trial.entry(),
                    trial.figures(),
                    trial.objections().stream().map(TrialObjection::of).toList(),
                    trial.counts(),
                    trial.person(),
                    trial.at());
        }
    }

    static VerificationShown of(VerificationView.Whole whole) {
        MethodVerification file = whole.file();
        Optional<Approval> approval = file.approval();
        return new VerificationShown(
                file.id(),
                file.organisation(),
                file.number(),
                file.method(),
                file.analyte(),
                file.matrix(),
                file.instrument(),
                file.unit(),
                file.digits(),
                file.occasion(),
                file.drafter(),
                file.draftedAt(),
                whole.state(),
                whole.trials().stream().map(TrialOfFile::of).toList(),
                file.steps(),
                whole.statedLimit(),
                whole.objections().stream().map(TrialObjection::of).toList(),
                approval.map(Approval::detectionLimit).orElse(null),
                approval.map(Approval::lowerLimit).orElse(null),
                approval.map(Approval::uncertainty).orElse(null),
                approval.map(Approval::inForceFrom).orElse(null),
                approval.map(Approval::approver).orElse(null),
                approval.map(Approval::approvedAt).orElse(null),
                whole.mayEnter(),
                whole.mayApprove());
    }
}
