package jialing.domain.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.equipment.persistence.UseTable;
import jialing.domain.equipment.rules.InstrumentScannedBeforeUse;
import jialing.domain.shared.Objections;

/** 扫码使用: whether the instruments of a batch were scanned where their officer demands it. */
@ApplicationScoped
public class InstrumentScans {

    @Inject
    Instruments instruments;

    @Inject
    UseTable uses;

    /**
     * The scans by which these instruments are taken: those made for the batch within the last hour, and a use that the person began
     * by scan and has not ended. Scans of other things are left out.
     *
     * @param made what the device read
     * @param person who takes them
     * @throws jialing.domain.shared.Refusal when one demands a scan and was only chosen from a list
     */
    public List<InstrumentScan> of(
            String organisation, Collection<String> codes, List<InstrumentScan> made, UUID person, Instant now) {
        var evidence = new ArrayList<InstrumentScan>();
        var objections = new Objections();
        instruments.all(organisation, codes).forEach(instrument -> {
            Optional<InstrumentScan> scan = newest(made, instrument, now).or(() -> inUse(instrument, person));
            scan.ifPresent(evidence::add);
            objections.hear(
                    new InstrumentScannedBeforeUse(),
                    new InstrumentScannedBeforeUse.Taking(
                            instrument.code(), instrument.facts().scannedBeforeUse(), scan.isPresent()));
        });
        objections.refuseIfAny();
        return List.copyOf(evidence);
    }

    private static Optional<InstrumentScan> newest(List<InstrumentScan> made, Instrument instrument, Instant now) {
        return made.stream()
                .filter(scan -> scan.isOf(instrument.code()) && scan.isFreshAt(now))
                .max(Comparator.comparing(InstrumentScan::at));
    }

    private Optional<InstrumentScan> inUse(Instrument instrument, UUID person) {
        return instrument.facts().scannedBeforeUse()
                ? uses.open(instrument.id()).stream()
                        .filter(use -> use.isByScan() && use.personId().equals(person))
                        .map(use -> new InstrumentScan(instrument.code(), use.begunAt()))
                        .findFirst()
                : Optional.empty();
    }
}
