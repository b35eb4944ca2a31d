package jialing.domain.equipment;

import static jialing.domain.equipment.AnInstrument.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What an instrument is at an instant follows from its history. */
class InstrumentTest {

    @Test
    void itsStateIsTheOneThatWasInForceThen() {
        Instrument it = AnInstrument.inUse()
                .inState(InstrumentState.STOPPED, noon("2026-03-10"))
                .inState(InstrumentState.IN_USE, noon("2026-03-20"))
                .it();
        assertThat(it.stateAt(noon("2023-12-31"))).isEmpty();
        assertThat(it.isAt(InstrumentState.IN_USE, noon("2026-03-09"))).isTrue();
        assertThat(it.isAt(InstrumentState.STOPPED, noon("2026-03-10"))).isTrue();
        assertThat(it.isAt(InstrumentState.IN_USE, noon("2026-03-20"))).isTrue();
    }

    @Test
    void aVerificationCountsAtOnceAndACalibrationOnceItIsConfirmed() {
        assertThat(AnInstrument.inUse()
                        .verified("2026-03-01", "2027-02-28")
                        .it()
                        .certificateAt(noon("2026-03-02")))
                .isPresent();
        assertThat(AnInstrument.inUse()
                        .calibrated("2026-03-01", "2027-02-28")
                        .it()
                        .certificateAt(noon("2026-03-02")))
                .isEmpty();
        Instrument confirmed = AnInstrument.inUse()
                .calibratedAndConfirmed("2026-03-01", "2027-02-28", true, noon("2026-03-05"))
                .it();
        assertThat(confirmed.certificateAt(noon("2026-03-04"))).isEmpty();
        assertThat(confirmed.certificateAt(noon("2026-03-05"))).isPresent();
    }

    @Test
    void oneThatWasFoundUnfitCountsForNothing() {
        Instrument unfit = AnInstrument.inUse()
                .calibratedAndConfirmed("2026-03-01", "2027-02-28", false, noon("2026-03-05"))
                .it();
        assertThat(unfit.certificateAt(noon("2026-03-06"))).isEmpty();
        assertThat(unfit.lastGoodBefore(noon("2026-04-01"))).isEmpty();
    }

    @Test
    void itWasLastKnownToBeGoodAtItsLastPassedEvidence() {
        Instrument it = AnInstrument.inUse()
                .verified("2025-03-01", "2026-02-28")
                .checked(noon("2025-09-01"), "0.505")
                .checked(noon("2026-01-15"), "0.530")
                .failedVerification("2026-03-01")
                .it();
        // |0.505 - 0.500| = 0.005 <= 0.010; |0.530 - 0.500| = 0.030 > 0.010
        assertThat(it.lastGoodBefore(noon("2026-03-01"))).contains(noon("2025-09-01"));
        assertThat(it.lastGoodBefore(noon("2025-08-01"))).contains(Instrument.startOf(LocalDate.of(2025, 3, 1)));
    }

    @Test
    void itsLabelFollowsFromStateAndCertificate() {
        assertThat(AnInstrument.inUse()
                        .verified("2026-03-01", "2027-02-28")
                        .it()
                        .colourAt(noon("2026-03-02")))
                .isEqualTo(LabelColour.GREEN);
        assertThat(AnInstrument.inUse()
                        .verified("2025-03-01", "2026-02-28")
                        .it()
                        .colourAt(noon("2026-03-02")))
                .isEqualTo(LabelColour.RED);
        assertThat(AnInstrument.inUse()
                        .verified("2026-03-01", "2027-02-28")
                        .inState(InstrumentState.LIMITED, noon("2026-03-02"))
                        .it()
                        .colourAt(noon("2026-03-03")))
                .isEqualTo(LabelColour.YELLOW);
        assertThat(AnInstrument.inUse()
                        .verified("2026-03-01", "2027-02-28")
                        .inState(InstrumentState.UNDER_REPAIR, noon("2026-03-02"))
                        .it()
                        .colourAt(noon("2026-03-03")))
                .isEqualTo(LabelColour.RED);
    }

    @Test
    void theNextInterimCheckIsDueAnIntervalAfterTheLastPassedOne() {
        Instrument planned = AnInstrument.inUse()
                .checkPlanned(6, "2026-02-01", noon("2026-01-01"))
                .it();
        assertThat(planned.due(MetrologyKind.INTERIM_CHECK, noon("2025-12-31"))).isEmpty();
        assertThat(planned.due(MetrologyKind.INTERIM_CHECK, noon("2026-01-02"))).contains(LocalDate.of(2026, 2, 1));
        Instrument checked = AnInstrument.inUse()
                .checkPlanned(6, "2026-02-01", noon("2026-01-01"))
                .checked(noon("2026-01-20"), "0.500")
                .it();
        assertThat(checked.due(MetrologyKind.INTERIM_CHECK, noon("2026-01-21"))).contains(LocalDate.of(2026, 7, 20));
    }

    @Test
    void aReminderComesSixtyDaysBeforeACertificateEndsAndSevenBeforeACheck() {
        Instrument it = AnInstrument.inUse()
                .verified("2026-03-01", "2027-02-28")
                .checkPlanned(6, "2026-09-01", noon("2026-03-01"))
                .it();
        assertThat(EvidenceDue.next(it, noon("2026-03-02")))
                .contains(new EvidenceDue.Due(
                        MetrologyKind.INTERIM_CHECK, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 8, 25)));
        assertThat(EvidenceDue.next(
                        AnInstrument.inUse()
                                .verified("2026-03-01", "2027-02-28")
                                .it(),
                        noon("2026-03-02")))
                .contains(new EvidenceDue.Due(
                        MetrologyKind.CERTIFICATE, LocalDate.of(2027, 2, 28), LocalDate.of(2026, 12, 30)));
    }

    @Test
    void afterARepairACheckShowsThatItIsGood() {
        Instrument repaired = AnInstrument.inUse()
                .verified("2026-01-10", "2027-01-09")
                .inState(InstrumentState.UNDER_REPAIR, noon("2026-03-01"))
                .repaired(noon("2026-03-03"))
                .it();
        assertThat(repaired.doubtfulSince()).contains(noon("2026-03-03"));
        assertThat(repaired.shownGoodSince(noon("2026-03-03"))).isEmpty();
        Instrument checked = AnInstrument.inUse()
                .verified("2026-01-10", "2027-01-09")
                .repaired(noon("2026-03-03"))
                .checked(noon("2026-03-04"), "0.500")
                .it();
        assertThat(checked.shownGoodSince(noon("2026-03-03"))).contains(noon("2026-03-04"));
    }

    @Test
    void afterAFailedVerificationOnlyAnotherOneShowsThatItIsGood() {
        Instrument checked = AnInstrument.inUse()
                .failedVerification("2026-03-01")
                .checked(noon("2026-03-04"), "0.500")
                .it();
        assertThat(checked.shownGoodSince(noon("2026-03-01"))).isEmpty();
        Instrument verified = AnInstrument.inUse()
                .failedVerification("2026-03-01")
                .verified("2026-03-08", "2027-03-07")
                .it();
        assertThat(verified.shownGoodSince(noon("2026-03-01"))).contains(noon("2026-03-08"));
    }
}
