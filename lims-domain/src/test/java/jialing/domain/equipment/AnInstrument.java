package jialing.domain.equipment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.LabClock;

/** A spectrophotometer of the Wanzhou sub-centre, in use since 2024; a test says what became of it. */
final class AnInstrument {

    static final Actor OFFICER =
            new Actor(UUID.randomUUID(), "wz.equipment", "谭设备", "CQ-WZ", Set.of(Capacity.EQUIPMENT_OFFICER), Set.of());

    private final List<StateChange> states = new ArrayList<>();
    private final List<CalibrationCertificate> certificates = new ArrayList<>();
    private final List<InterimCheck> checks = new ArrayList<>();
    private final List<EvidencePlan> plans = new ArrayList<>();
    private Instant repairedAt;
    private boolean scannedBeforeUse;
    private boolean oneRunAtATime;

    private AnInstrument() {}

    static AnInstrument inUse() {
        return new AnInstrument().inState(InstrumentState.IN_USE, noon("2024-01-01"));
    }

    AnInstrument toBeScanned() {
        scannedBeforeUse = true;
        return this;
    }

    AnInstrument doingOneRunAtATime() {
        oneRunAtATime = true;
        return this;
    }

    static Instant noon(String day) {
        return LocalDate.parse(day).atTime(LocalTime.NOON).atZone(LabClock.ZONE).toInstant();
    }

    AnInstrument inState(InstrumentState state, Instant since) {
        states.add(StateChange.to(state, since, "试验", OFFICER));
        return this;
    }

    AnInstrument limitedTo(List<String> methods, List<String> analytes, Instant since) {
        states.add(StateChange.to(InstrumentState.LIMITED, since, "试验", OFFICER).limitedTo(methods, analytes));
        return this;
    }

    AnInstrument verified(String on, String until) {
        return with(certificate(TraceabilityKind.VERIFICATION, on, until, true, List.of()));
    }

    AnInstrument failedVerification(String on) {
        return with(certificate(TraceabilityKind.VERIFICATION, on, null, false, List.of()));
    }

    AnInstrument calibrated(String on, String until) {
        return with(certificate(TraceabilityKind.CALIBRATION, on, until, true, List.of()));
    }

    AnInstrument calibratedAndConfirmed(String on, String until, boolean fit, Instant confirmedAt) {
        var verdict = new Fitness(
                UUID.randomUUID(), fit, BigDecimal.ONE, "HJ 535-2009", confirmedAt, OFFICER.personId(), OFFICER.name());
        return with(certificate(TraceabilityKind.CALIBRATION, on, until, true, List.of(verdict)));
    }

    AnInstrument checked(Instant at, String reading) {
        checks.add(new InterimCheck(
                UUID.randomUUID(),
                at,
                InterimCheck.Means.CHECK_STANDARD,
                "WZ-WT-01",
                "吸光度",
                "Abs",
                new BigDecimal(reading),
                new BigDecimal("0.500"),
                InterimCheck.Criterion.WITHIN_U,
                null,
                new BigDecimal("0.010"),
                null,
                OFFICER.personId(),
                OFFICER.name()));
        return this;
    }

    AnInstrument repaired(Instant at) {
        repairedAt = at;
        return this;
    }

    AnInstrument checkPlanned(int months, String firstDue, Instant setAt) {
        plans.add(new EvidencePlan(
                UUID.randomUUID(),
                MetrologyKind.INTERIM_CHECK,
                months,
                LocalDate.parse(firstDue),
                setAt,
                OFFICER.name()));
        return this;
    }

    Instrument called(String code) {
        var facts = new InstrumentFacts(
                "分光光度计",
                null,
                "T6",
                "SN-1",
                null,
                null,
                "Abs",
                null,
                null,
                null,
                null,
                null,
                scannedBeforeUse,
                oneRunAtATime);
        return new Instrument(
                UUID.randomUUID(), "CQ-WZ", code, 1, facts, states, certificates, checks, plans, repairedAt);
    }

    Instrument it() {
        return called("WZ-UV-09");
    }

    private AnInstrument with(CalibrationCertificate certificate) {
        certificates.add(certificate);
        return this;
    }

    private static CalibrationCertificate certificate(
            TraceabilityKind kind, String on, String until, boolean passed, List<Fitness> fitness) {
        LocalDate day = LocalDate.parse(on);
        return new CalibrationCertificate(
                UUID.randomUUID(),
                "CQ-WZ",
                "JD-" + on,
                kind,
                "重庆市计量质量检测研究院",
                day,
                day,
                until == null ? null : LocalDate.parse(until),
                passed,
                false,
                List.of(),
                null,
                null,
                null,
                noon(on),
                OFFICER.name(),
                fitness,
                null);
    }
}
