package jialing.domain.equipment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.shared.LabClock;

/**
 * A measuring instrument of an organisation with everything that tells whether it may be believed. What it is at an instant (its state,
 * the certificate in force, what is due) follows from its history.
 *
 * @param code its number in the organisation's register
 * @param states oldest first
 * @param repairedAt when it was last repaired or adjusted; null when it never was
 */
public record Instrument(
        UUID id,
        String organisation,
        String code,
        int version,
        InstrumentFacts facts,
        List<StateChange> states,
        List<CalibrationCertificate> certificates,
        List<InterimCheck> checks,
        List<EvidencePlan> plans,
        Instant repairedAt) {

    /** Empty before it came into use. */
    public Optional<StateChange> stateAt(Instant at) {
        return states.stream()
                .filter(change -> !change.since().isAfter(at))
                .max(Comparator.comparing(StateChange::since).thenComparing(StateChange::id));
    }

    boolean isAt(InstrumentState state, Instant at) {
        return stateAt(at).map(StateChange::state).filter(state::equals).isPresent();
    }

    /** Whether it is in use, be it for some work only. */
    boolean isUsedAt(Instant at) {
        return isAt(InstrumentState.IN_USE, at) || isAt(InstrumentState.LIMITED, at);
    }

    /**
     * The instrument as it may be used on that day, be it for some work only; empty when it is out of use, out of date or not
     * confirmed.
     */
    public Optional<CalibratedInstrument> calibratedOn(LocalDate day) {
        Instant at = endOf(day);
        return isUsedAt(at)
                ? certificateAt(at).map(certificate -> new CalibratedInstrument(this, certificate))
                : Optional.empty();
    }

    /** The certificate that is relied on on that day, the last one when there are several. */
    public Optional<CalibrationCertificate> certificateOn(LocalDate day) {
        return certificateAt(endOf(day));
    }

    /** The certificate that is relied on at that instant. */
    public Optional<CalibrationCertificate> certificateAt(Instant at) {
        return newest(holding(at).filter(certificate -> certificate.isConfirmedAt(at)));
    }

    /** Certificates whose term covers the instant, confirmed or not. */
    Stream<CalibrationCertificate> holding(Instant at) {
        LocalDate day = LabClock.dayOf(at);
        return certificates.stream().filter(certificate -> certificate.holdsOn(day));
    }

    Optional<CalibrationCertificate> certificate(UUID certificateId) {
        return certificates.stream()
                .filter(certificate -> certificate.id().equals(certificateId))
                .findFirst();
    }

    /**
     * When it was last known to be good before an instant: at the last passed verification, calibration or interim check (ISO/IEC
     * 17025:2017 6.4.9). Of a certificate only the day is known, so the day's first instant counts.
     */
    Optional<Instant> lastGoodBefore(Instant at) {
        return goodEvidence().filter(each -> each.isBefore(at)).max(Comparator.naturalOrder());
    }

    private Stream<Instant> goodEvidence() {
        return Stream.concat(
                certificates.stream()
                        .filter(CalibrationCertificate::isGoodEvidence)
                        .map(certificate -> startOf(certificate.calibratedOn())),
                checks.stream().filter(InterimCheck::passed).map(InterimCheck::checkedAt));
    }

    /** Since when something speaks against it: it failed, was found unfit, or was under repair. */
    Optional<Instant> doubtfulSince() {
        Stream<Instant> checked =
                checks.stream().filter(check -> !check.passed()).map(InterimCheck::checkedAt);
        return Stream.of(lastRepair().stream(), checked, failedCertificates())
                .flatMap(each -> each)
                .max(Comparator.naturalOrder());
    }

    /** When it was last repaired or adjusted, or taken out of use for a repair; what was measured before says nothing of it any more. */
    public Optional<Instant> lastRepair() {
        return Stream.concat(
                        Stream.ofNullable(repairedAt),
                        states.stream()
                                .filter(change -> change.state() == InstrumentState.UNDER_REPAIR)
                                .map(StateChange::since))
                .max(Comparator.naturalOrder());
    }

    /**
     * When it was last shown to be good after an instant. After a failed verification or calibration an interim check shows nothing:
     * it only compares with the calibration that failed.
     */
    Optional<Instant> shownGoodSince(Instant since) {
        if (failedCertificates().anyMatch(failed -> failed.isAfter(lastCertified()))) {
            return Optional.empty();
        }
        Stream<Instant> certified = certificates.stream()
                .filter(CalibrationCertificate::isGoodEvidence)
                .filter(certificate -> !certificate.calibratedOn().isBefore(LabClock.dayOf(since)))
                .flatMap(certificate -> certificate.shownAt().stream());
        Stream<Instant> checked = checks.stream().filter(InterimCheck::passed).map(InterimCheck::checkedAt);
        return Stream.concat(certified, checked)
                .filter(shown -> !shown.isBefore(since))
                .max(Comparator.naturalOrder());
    }

    private Instant lastCertified() {
        return certificates.stream()
                .filter(CalibrationCertificate::isGoodEvidence)
                .flatMap(certificate -> certificate.shownAt().stream())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private Stream<Instant> failedCertificates() {
        return certificates.stream().flatMap(certificate -> certificate.failedAt().stream());
    }

    Instant inUseSince() {
        return states.stream()
                .map(StateChange::since)
                .min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** The last day on which it is in order; empty when nothing is planned or certified. */
    public Optional<LocalDate> due(MetrologyKind kind, Instant at) {
        Optional<EvidencePlan> plan = planAt(kind, at);
        return kind == MetrologyKind.CERTIFICATE
                ? certifiedUntil(at).or(() -> plan.flatMap(each -> firstDue(each)))
                : plan.filter(each -> each.intervalMonths() != null)
                        .map(each -> lastCheckBefore(at)
                                .map(check -> LabClock.dayOf(check.checkedAt()).plusMonths(each.intervalMonths()))
                                .orElseGet(() -> firstDue(each).orElseThrow()));
    }

    private static Optional<LocalDate> firstDue(EvidencePlan plan) {
        return plan.intervalMonths() == null
                ? Optional.empty()
                : Optional.of(plan.firstDue() == null ? LabClock.dayOf(plan.setAt()) : plan.firstDue());
    }

    Optional<EvidencePlan> planAt(MetrologyKind kind, Instant at) {
        return plans.stream()
                .filter(plan -> plan.kind() == kind && !plan.setAt().isAfter(at))
                .max(Comparator.comparing(EvidencePlan::setAt));
    }

    /** To when the newest good certificate goes, whether it still holds or not. */
    private Optional<LocalDate> certifiedUntil(Instant at) {
        LocalDate day = LabClock.dayOf(at);
        return certificates.stream()
                .filter(CalibrationCertificate::isGoodEvidence)
                .filter(certificate -> !certificate.calibratedOn().isAfter(day))
                .map(CalibrationCertificate::validTo)
                .max(Comparator.naturalOrder());
    }

    private Optional<InterimCheck> lastCheckBefore(Instant at) {
        return checks.stream()
                .filter(InterimCheck::passed)
                .filter(check -> !check.checkedAt().isAfter(at))
                .max(Comparator.comparing(InterimCheck::checkedAt));
    }

    /** What its label says. */
    public LabelColour colourAt(Instant at) {
        if (!isUsedAt(at) || certificateAt(at).isEmpty()) {
            return LabelColour.RED;
        }
        return isAt(InstrumentState.LIMITED, at) ? LabelColour.YELLOW : LabelColour.GREEN;
    }

    public String nameZh() {
        return facts.nameZh();
    }

    public String nameEn() {
        return facts.nameEn();
    }

    public String model() {
        return facts.model();
    }

    public String serialNumber() {
        return facts.serialNumber();
    }

    public Optional<BigDecimal> lowestReading() {
        return Optional.ofNullable(facts.lowestReading());
    }

    public Optional<BigDecimal> highestReading() {
        return Optional.ofNullable(facts.highestReading());
    }

    public Optional<String> readingUnit() {
        return Optional.ofNullable(facts.readingUnit());
    }

    private static Optional<CalibrationCertificate> newest(Stream<CalibrationCertificate> some) {
        return some.max(Comparator.comparing(CalibrationCertificate::validFrom)
                .thenComparing(CalibrationCertificate::calibratedOn));
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(LabClock.ZONE).toInstant();
    }

    private static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1)).minusNanos(1000);
    }
}
