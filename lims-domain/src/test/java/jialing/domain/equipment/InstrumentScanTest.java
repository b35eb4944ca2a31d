package jialing.domain.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jialing.domain.equipment.InstrumentUse.TakenBy;
import jialing.domain.equipment.persistence.InstrumentTable;
import jialing.domain.equipment.persistence.UseTable;
import jialing.domain.gate.Activity;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

/** An instrument that must be scanned is not taken from a list. */
class InstrumentScanTest {

    private static final UUID LI = UUID.randomUUID();
    private static final Instant NOW = AnInstrument.noon("2026-03-12");

    private final Instrument photometer = AnInstrument.inUse()
            .toBeScanned()
            .verified("2026-03-01", "2027-02-28")
            .it();

    @Test
    void itIsTakenByAScanOfItsLabelWithinTheHour() {
        assertThat(taken(scan("EQ:WZ-UV-09", 59))).hasSize(1);
        assertThat(taken(scan("wz-uv-09", 0))).hasSize(1);
    }

    @Test
    void choosingItFromAListIsRefusedAndSoIsAnOldScanOrThatOfAnotherInstrument() {
        refused();
        refused(scan("EQ:WZ-UV-09", 61));
        refused(scan("EQ:WZ-UV-09", -6));
        refused(scan("EQ:WZ-UV-08", 1));
    }

    @Test
    void whoBeganItsUseByScanNeedNotScanItAgain() {
        assertThat(scans(use(TakenBy.SCAN, LI)).of("CQ-WZ", List.of("WZ-UV-09"), List.of(), LI, NOW))
                .singleElement()
                .satisfies(scan -> assertThat(scan.scanned()).isEqualTo("WZ-UV-09"));
        refused(use(TakenBy.BATCH, LI));
        refused(use(TakenBy.SCAN, UUID.randomUUID()));
    }

    @Test
    void anyOtherIsTakenFromTheListAndAScanOfItIsKeptAllTheSame() {
        Instrument balance = AnInstrument.inUse().it();
        var scans = scans(null);
        scans.instruments = register(balance);
        assertThat(scans.of("CQ-WZ", List.of("WZ-UV-09"), List.of(), LI, NOW)).isEmpty();
        assertThat(scans.of("CQ-WZ", List.of("WZ-UV-09"), List.of(scan("EQ:WZ-UV-09", 1)), LI, NOW))
                .hasSize(1);
    }

    private List<InstrumentScan> taken(InstrumentScan... made) {
        return scans(null).of("CQ-WZ", List.of("WZ-UV-09"), List.of(made), LI, NOW);
    }

    private void refused(InstrumentScan... made) {
        assertThatThrownBy(() -> taken(made))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("InstrumentScannedBeforeUse"));
    }

    private void refused(InstrumentUse use) {
        assertThatThrownBy(() -> scans(use).of("CQ-WZ", List.of("WZ-UV-09"), List.of(), LI, NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("InstrumentScannedBeforeUse"));
    }

    private static InstrumentScan scan(String label, int minutesAgo) {
        return new InstrumentScan(label, NOW.minus(Duration.ofMinutes(minutesAgo)));
    }

    private static InstrumentUse use(TakenBy takenBy, UUID person) {
        return new InstrumentUse(
                UUID.randomUUID(), person, "李分析", takenBy, Activity.ANALYSE, null, NOW.minusSeconds(7200), null);
    }

    private InstrumentScans scans(InstrumentUse open) {
        var scans = new InstrumentScans();
        scans.instruments = register(photometer);
        scans.uses = new UseTable() {
            @Override
            public List<InstrumentUse> open(UUID instrument) {
                return open == null ? List.of() : List.of(open);
            }
        };
        return scans;
    }

    private static Instruments register(Instrument known) {
        var instruments = new Instruments();
        instruments.table = new InstrumentTable() {
            @Override
            public List<Instrument> all(String organisation, Collection<String> codes) {
                return List.of(known);
            }
        };
        return instruments;
    }
}
