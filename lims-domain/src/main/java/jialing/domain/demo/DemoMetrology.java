package jialing.domain.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jialing.domain.equipment.CertificatePoint;
import jialing.domain.equipment.ChangeInstrumentState;
import jialing.domain.equipment.CheckInstrument;
import jialing.domain.equipment.EnterCertificate;
import jialing.domain.equipment.InstrumentDossier;
import jialing.domain.equipment.InstrumentState;
import jialing.domain.equipment.InterimCheck;
import jialing.domain.equipment.MaintainInstrument;
import jialing.domain.equipment.MaintenanceKind;
import jialing.domain.equipment.MetrologyKind;
import jialing.domain.equipment.PlanEvidence;
import jialing.domain.equipment.StandardUsed;
import jialing.domain.equipment.TraceabilityKind;
import jialing.domain.people.Admission;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;

/** What the equipment officers of the demo city have done so far: plans, a check, a calibration that waits to be confirmed, a repair. */
@ApplicationScoped
class DemoMetrology {

    @Inject
    Admission admission;

    @Inject
    InstrumentDossier dossier;

    @Inject
    PlanEvidence planEvidence;

    @Inject
    CheckInstrument checkInstrument;

    @Inject
    EnterCertificate enterCertificate;

    @Inject
    ChangeInstrumentState changeState;

    @Inject
    MaintainInstrument maintainInstrument;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** All of it or nothing, once; who has planned already has done it all. */
    @Transactional
    void keep(String prefix) {
        admission
                .actorOf(prefix.toLowerCase(Locale.ROOT) + ".equipment", clock.today())
                .ifPresent(officer -> current.whileBeing(officer, () -> keepOnce(prefix + "-")));
    }

    private Void keepOnce(String prefix) {
        return dossier.of(prefix + "BA-01").plans().isEmpty() ? work(prefix) : null;
    }

    private Void work(String prefix) {
        LocalDate today = clock.today();
        planEvidence.plan(
                prefix + "TH-01", new PlanEvidence.Command(MetrologyKind.INTERIM_CHECK, 6, today.plusDays(20)));
        checkInstrument.check(
                prefix + "BA-01",
                new CheckInstrument.Command(
                        InterimCheck.Means.CHECK_STANDARD,
                        prefix + "WT-01 100 g",
                        "称量",
                        "g",
                        new BigDecimal("100.0002"),
                        new BigDecimal("100.0000"),
                        InterimCheck.Criterion.WITHIN_U,
                        null,
                        new BigDecimal("0.0005"),
                        null));
        calibrateIncubator(prefix, today);
        repairTitrator(prefix + "TI-02", today);
        planEvidence.plan(prefix + "BA-01", new PlanEvidence.Command(MetrologyKind.INTERIM_CHECK, 3, null));
        return null;
    }

    /** With the working thermometer of the house; nobody has confirmed yet that it is good enough for BOD5. */
    private void calibrateIncubator(String prefix, LocalDate today) {
        enterCertificate.enter(
                prefix + "IN-01",
                new EnterCertificate.Command(
                        "NX-" + today.getYear() + "-" + prefix + "IN-01-2",
                        TraceabilityKind.CALIBRATION,
                        "本单位内部校准",
                        today.minusDays(1),
                        null,
                        today.plusYears(1).minusDays(2),
                        true,
                        List.of(
                                new CertificatePoint(
                                        new BigDecimal("20.0"),
                                        new BigDecimal("-0.2"),
                                        new BigDecimal("0.3"),
                                        new BigDecimal("2")),
                                new CertificatePoint(
                                        new BigDecimal("25.0"),
                                        new BigDecimal("-0.3"),
                                        new BigDecimal("0.3"),
                                        new BigDecimal("2"))),
                        "℃",
                        null,
                        null,
                        List.of(new StandardUsed(prefix + "TS-01", null))));
    }

    private void repairTitrator(String code, LocalDate today) {
        changeState.change(
                code, new ChangeInstrumentState.Command(InstrumentState.UNDER_REPAIR, "滴定头渗漏", List.of(), List.of()));
        maintainInstrument.record(
                code, new MaintainInstrument.Command(MaintenanceKind.REPAIR, today, "厂家服务工程师", "更换滴定头密封圈", false));
    }
}
