package jialing.domain.samplebank;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.environment.AmbientQuantity;
import jialing.domain.environment.AmbientReading;
import jialing.domain.environment.Sensor;
import jialing.domain.environment.Sensors;
import jialing.domain.environment.TakeSensorReadings;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.samplebank.persistence.CabinetTable;
import jialing.domain.samplebank.persistence.MessageTable;
import jialing.domain.samplebank.rules.CabinetMessagesAreSound;
import jialing.domain.samplebank.rules.DeviceIsOfCabinet;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/**
 * A cabinet tells what happened to it, with the key of its own that the environment's register of sensors holds, and the house takes it.
 * The record of the bank does not change by it: what a cabinet tells is kept as it came, and compared. A message sent twice changes
 * nothing, so a cabinet MUST send again what it is not sure about.
 */
@UseCase
public class TakeCabinetMessages {

    @Inject
    Sensors sensors;

    @Inject
    TakeSensorReadings takeSensorReadings;

    @Inject
    CabinetTable cabinets;

    @Inject
    MessageTable table;

    @Inject
    MessageComparison comparison;

    @Inject
    Discrepancies discrepancies;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param added how many were new; @param discrepancies how many of them differ from the record */
    public record MessagesTaken(String cabinet, int received, int added, int discrepancies) {}

    record Content(String cabinet, String device, List<CabinetMessage> messages) {}

    public MessagesTaken take(String key, List<CabinetMessage> messages) {
        Actor actor = current.mustBe(Capacity.SYSTEM);
        Sensor device = sensors.speaking(key);
        Optional<Cabinet> known = cabinets.byDevice(device.organisation(), device.code());
        new DeviceIsOfCabinet().require(new DeviceIsOfCabinet.Speaking(device.code(), known.isPresent()));
        new CabinetMessagesAreSound().require(new CabinetMessagesAreSound.Delivery(messages, clock.now()));
        Cabinet cabinet = known.orElseThrow();
        table.hold(device);
        List<CabinetMessage> added = table.unknown(device, messages);
        int differing = added.isEmpty() ? 0 : keep(cabinet, device, added, actor);
        takeTemperatures(key, added);
        return new MessagesTaken(cabinet.code(), messages.size(), added.size(), differing);
    }

    private int keep(Cabinet cabinet, Sensor device, List<CabinetMessage> added, Actor actor) {
        UUID delivery = TimeOrderedId.next();
        RecordedAct act = ledger.record(Act.of(
                        Verb.TAKE_CABINET_MESSAGE,
                        Subject.of("CabinetDelivery", delivery),
                        actor,
                        Capacity.SYSTEM,
                        new Content(cabinet.code(), device.code(), added))
                .inOrganisation(cabinet.organisation()));
        int differing = 0;
        for (CabinetMessage message : added) {
            UUID id = table.add(cabinet, device, message, act);
            Optional<Discrepancy.Difference> kind = comparison.difference(cabinet, message);
            if (kind.isPresent()) {
                differing++;
                discrepancies.open(
                        cabinet,
                        new Discrepancies.Differing(
                                kind.get(),
                                message.position(),
                                message.container(),
                                message.opener(),
                                Subject.of("CabinetMessage", id)),
                        act);
            }
        }
        return differing;
    }

    private void takeTemperatures(String key, List<CabinetMessage> messages) {
        List<AmbientReading> readings = messages.stream()
                .filter(message -> message.temperature() != null)
                .map(message ->
                        new AmbientReading(AmbientQuantity.TEMPERATURE, message.happenedAt(), message.temperature()))
                .toList();
        if (!readings.isEmpty()) {
            takeSensorReadings.take(new TakeSensorReadings.Command(null, key, readings));
        }
    }
}
