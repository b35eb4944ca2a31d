package jialing.domain.samplebank.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A device speaks for a cabinet only where the register says so. */
public final class DeviceIsOfCabinet extends Rule<DeviceIsOfCabinet.Speaking> {

    public record Speaking(String device, boolean cabinetKnown) {}

    public DeviceIsOfCabinet() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 7.11.3",
                Text.of("设备 {0} 没有登记为样品柜的设备", "Device {0} is not registered for a cabinet"));
    }

    @Override
    public Verdict judge(Speaking speaking) {
        return Verdict.holdsIf(speaking.cabinetKnown(), "key", speaking.device());
    }
}
