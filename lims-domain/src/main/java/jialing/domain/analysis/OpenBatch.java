package jialing.domain.analysis;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.analysis.persistence.BatchElementTable;
import jialing.domain.analysis.rules.BatchHoldsSamples;
import jialing.domain.catalogue.QcPlan;
import jialing.domain.equipment.CalibrationCertificate;
import jialing.domain.equipment.Instrument;
import jialing.domain.equipment.InstrumentRuns;
import jialing.domain.equipment.InstrumentScan;
import jialing.domain.equipment.InstrumentScans;
import jialing.domain.equipment.Instruments;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Numbers;
import jialing.domain.shared.UseCase;

/**
 * Received containers come to the bench for one method and one instrument. The quality control that the method demands is placed
 * beside them; the holding time is judged once more, since analysis starts here.
 */
@UseCase
public class OpenBatch {

    /** No plan of any method has longer runs. */
    private static final int MOST_EVER = 200;

    @Inject
    AnalyticalBatches batches;

    @Inject
    WorkBench bench;

    @Inject
    BatchElementTable elements;

    @Inject
    Instruments instruments;

    @Inject
    InstrumentScans scans;

    @Inject
    InstrumentRuns runs;

    @Inject
    BatchAtTheGate gate;

    @Inject
    Numbers numbers;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    @Inject
    Event<BatchOpened> opened;

    /**
     * @param instrument its code in the register
     * @param containers codes
     * @param lateDecision why containers are analysed although their holding time is over; null when none is
     * @param elements what it is analysed with besides
     * @param scans labels of instruments that were read for it
     */
    public record Command(
            String method,
            String instrument,
            List<String> containers,
            String lateDecision,
            BatchElements elements,
            List<InstrumentScan> scans) {

        public Command {
            containers = containers == null
                    ? List.of()
                    : containers.stream().distinct().toList();
            elements = elements == null ? BatchElements.NONE : elements;
            scans = scans == null
                    ? List.of()
                    : scans.stream().filter(Objects::nonNull).toList();
        }
    }

    record Place(String code, PositionKind kind, List<String> analytes, String origin, String lateDecision) {}

    record Content(
            String batch,
            String method,
            String matrix,
            String instrument,
            String instrumentCertificate,
            List<String> analytes,
            List<Place> positions,
            BatchElements elements,
            List<InstrumentScan> scans) {}

    public UUID open(Command command) {
        Actor actor = current.mustBe(Capacity.ANALYST);
        Instant now = clock.now();
        LocalDate today = clock.today();
        new BatchHoldsSamples()
                .require(new BatchHoldsSamples.Entry(command.containers().size(), MOST_EVER));
        Instrument instrument = instruments.byCode(actor.organisation(), command.instrument());
        BatchMaterials materials = bench.gather(command, actor, now);
        QcPlan plan = materials.plan();
        new BatchHoldsSamples()
                .require(new BatchHoldsSamples.Entry(command.containers().size(), plan.batchAtMost()));
        var batch = new AnalyticalBatch(
                number(actor.organisation(), today),
                command.method(),
                materials.matrix(),
                instrument.code(),
                range(instrument),
                plan.id(),
                actor,
                materials.analytes(),
                now);
        new BatchLayout(batch, plan, materials.usedWhole()).place(materials.containers(), materials.controlMaterial());
        batches.add(batch);
        elements.add(batch, command.elements(), actor.personId(), now);
        List<String> taken = command.elements().with(instrument.code());
        List<InstrumentScan> scanned = scans.of(actor.organisation(), taken, command.scans(), actor.personId(), now);
        gate.open(batch, materials.containers(), actor, now);
        runs.begin(actor.organisation(), taken, batch.id(), actor.personId(), actor.name(), now);
        String certificate = instrument
                .certificateAt(now)
                .map(CalibrationCertificate::number)
                .orElse(null);
        var content = content(batch, certificate, command.elements(), scanned);
        ledger.record(Act.of(Verb.OPEN_BATCH, BatchAtTheGate.subject(batch), actor, Capacity.ANALYST, content));
        opened.fire(new BatchOpened(batch.id(), batch.organisation(), workOrders(materials.containers())));
        return batch.id();
    }

    private String number(String organisation, LocalDate today) {
        String series = "FX-%s-%d".formatted(organisation, today.getYear());
        return "%s-%05d".formatted(series, numbers.next(series));
    }

    private static MeasuringRange range(Instrument instrument) {
        return new MeasuringRange(
                instrument.lowestReading().orElse(null),
                instrument.highestReading().orElse(null));
    }

    private static Set<UUID> workOrders(Collection<ContainerAtBench> containers) {
        return containers.stream().map(ContainerAtBench::workOrderId).collect(Collectors.toUnmodifiableSet());
    }

    private static Content content(
            AnalyticalBatch batch, String certificate, BatchElements elements, List<InstrumentScan> scans) {
        return new Content(
                batch.number(),
                batch.method(),
                batch.matrix(),
                batch.instrument(),
                certificate,
                batch.analytes().stream().map(BatchAnalyte::analyte).toList(),
                batch.positions().stream().map(OpenBatch::place).toList(),
                elements,
                scans);
    }

    private static Place place(BatchPosition position) {
        return new Place(
                position.code(),
                position.kind(),
                position.analytes(),
                position.origin().orElse(null),
                position.lateDecision().orElse(null));
    }
}
