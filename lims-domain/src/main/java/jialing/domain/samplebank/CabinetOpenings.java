package jialing.domain.samplebank;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jialing.domain.environment.Sensor;
import jialing.domain.environment.Sensors;
import jialing.domain.samplebank.persistence.CabinetTable;
import jialing.domain.samplebank.persistence.MessageTable;
import jialing.domain.samplebank.rules.DeviceIsOfCabinet;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.View;

/** What a cabinet may open now, and for whom, told to who shows the cabinet's own key. */
@View
public class CabinetOpenings {

    @Inject
    Sensors sensors;

    @Inject
    CabinetTable cabinets;

    @Inject
    MessageTable table;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param keepers accounts of those who may open every position */
    public record OpeningsNow(String cabinet, List<CabinetOpening> openings, List<String> keepers) {}

    public OpeningsNow of(String key) {
        current.mustBe(Capacity.SYSTEM);
        Sensor device = sensors.speaking(key);
        Optional<Cabinet> cabinet = cabinets.byDevice(device.organisation(), device.code());
        new DeviceIsOfCabinet().require(new DeviceIsOfCabinet.Speaking(device.code(), cabinet.isPresent()));
        LocalDate today = clock.today();
        return new OpeningsNow(
                cabinet.orElseThrow().code(),
                table.openings(cabinet.get(), today),
                table.keepers(device.organisation(), today));
    }
}
