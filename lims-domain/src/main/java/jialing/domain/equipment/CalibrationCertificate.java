package jialing.domain.equipment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.shared.TimeOrderedId;

/**
 * What a verification or calibration found. It counts from a day to a day (both included): that of a verification as soon as it is
 * entered, that of a calibration once its fitness has been confirmed (ISO/IEC 17025:2017 6.4.4, 6.4.6).
 *
 * @param issuedBy the body that verified or calibrated
 * @param validTo null when the instrument failed
 * @param passed 合格: whether it was found good; of a calibration that gives values only, the confirmation says it
 * @param takenOver whether it came from an older register, where fitness was confirmed elsewhere
 * @param unit of the points
 */
public record CalibrationCertificate(
        UUID id,
        String organisation,
        String number,
        TraceabilityKind kind,
        String issuedBy,
        LocalDate calibratedOn,
        LocalDate validFrom,
        LocalDate validTo,
        boolean passed,
        boolean takenOver,
        List<CertificatePoint> points,
        String unit,
        String remark,
        UUID fileId,
        Instant enteredAt,
        String enteredByName,
        List<Fitness> fitness,
        CertificateEnd end) {

    /** As an older register has it: without its points, and confirmed there. */
    public static CalibrationCertificate takenOver(
            String organisation,
            String number,
            TraceabilityKind kind,
            String issuedBy,
            LocalDate validFrom,
            LocalDate validTo) {
        return new CalibrationCertificate(
                TimeOrderedId.next(),
                organisation,
                number,
                kind,
                issuedBy,
                validFrom,
                validFrom,
                validTo,
                true,
                true,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }

    /** Whether its term covers the day, confirmed or not. */
    boolean holdsOn(LocalDate day) {
        return passed && end == null && !isUnfit() && !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    /** Whether it may be relied on at the instant, as far as its fitness goes. */
    boolean isConfirmedAt(Instant at) {
        return takenOver
                || kind == TraceabilityKind.VERIFICATION
                || verdictAt(at).map(Fitness::fit).orElse(false);
    }

    /** Evidence that the instrument was good when it was verified or calibrated. */
    boolean isGoodEvidence() {
        boolean judgedGood = takenOver
                || kind == TraceabilityKind.VERIFICATION
                || last().map(Fitness::fit).orElse(false);
        return passed && end == null && judgedGood && !isUnfit();
    }

    /** What was confirmed last. */
    public Optional<Fitness> last() {
        return fitness.stream().max(Comparator.comparing(Fitness::confirmedAt));
    }

    /** When it became known that it shows the instrument to be good; empty for one from an older register. */
    Optional<Instant> shownAt() {
        return kind == TraceabilityKind.CALIBRATION ? last().map(Fitness::confirmedAt) : Optional.ofNullable(enteredAt);
    }

    /** When it became known that it shows the instrument to be bad. */
    Optional<Instant> failedAt() {
        if (end != null) {
            return Optional.empty();
        }
        return passed
                ? last().filter(verdict -> !verdict.fit()).map(Fitness::confirmedAt)
                : Optional.ofNullable(enteredAt);
    }

    boolean awaitsConfirmation() {
        return passed && end == null && !takenOver && kind == TraceabilityKind.CALIBRATION && fitness.isEmpty();
    }

    private boolean isUnfit() {
        return last().map(verdict -> !verdict.fit()).orElse(false);
    }

    private Optional<Fitness> verdictAt(Instant at) {
        return fitness.stream()
                .filter(each -> !each.confirmedAt().isAfter(at))
                .max(Comparator.comparing(Fitness::confirmedAt));
    }
}
