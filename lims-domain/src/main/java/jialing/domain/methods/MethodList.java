package jialing.domain.methods;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.methods.persistence.MethodLines;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Page;
import jialing.domain.shared.View;

/** The methods of the asking person's laboratory as they stand today, and its verification files. */
@View
public class MethodList {

    @Inject
    MethodLines lines;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * A method that the qualification covers, ever or today.
     *
     * @param inScope determinations (analyte and matrix) that the qualification covers today
     * @param verified those of them with a verification in force
     * @param certifiedPeople who hold a certificate for it today
     * @param scopeEnds last day of the qualification, null when none covers it today
     * @param replacedBy null when no replacement is announced
     * @param replacedOn first day of the new standard
     */
    public record MethodStanding(
            String method,
            String titleZh,
            String titleEn,
            int inScope,
            int verified,
            int certifiedPeople,
            LocalDate scopeEnds,
            String replacedBy,
            LocalDate replacedOn) {}

    /**
     * An analyte of a method.
     *
     * @param statedLimit by the standard; null when it states none
     * @param detectionLimit verified by the laboratory for any instrument or the one named; null when none is
     * @param instrument null when it holds for any
     * @param verification file in force, null when none is
     */
    public record VerifiedDetermination(
            String analyte,
            String nameZh,
            String nameEn,
            String matrix,
            boolean inScope,
            BigDecimal statedLimit,
            String statedUnit,
            BigDecimal detectionLimit,
            BigDecimal lowerLimit,
            String unit,
            String instrument,
            LocalDate since,
            UUID verification) {}

    /** A verification file. */
    public record VerificationLine(
            UUID id,
            String number,
            String method,
            String analyte,
            String matrix,
            String instrument,
            String drafter,
            LocalDate draftedOn,
            MethodVerification.VerificationState state,
            BigDecimal detectionLimit,
            String unit,
            LocalDate inForceFrom) {}

    /** By standard. */
    public Page<MethodStanding> page(String after, Integer limit) {
        int size = Page.size(limit);
        return Page.of(
                lines.methods(current.get().organisation(), clock.today(), after, size + 1),
                size,
                MethodStanding::method);
    }

    public List<VerifiedDetermination> determinations(String method) {
        return lines.determinations(current.get().organisation(), method, clock.today());
    }

    /**
     * Newest first.
     *
     * @param method null for all of them
     */
    public Page<VerificationLine> files(String method, UUID after, Integer limit) {
        int size = Page.size(limit);
        return Page.of(
                lines.files(method, clock.today(), after, size + 1),
                size,
                line -> line.id().toString());
    }
}
