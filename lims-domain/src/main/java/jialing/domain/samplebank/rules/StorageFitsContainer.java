package jialing.domain.samplebank.rules;

import java.util.Optional;
import jialing.domain.environment.PlaceLimit;
import jialing.domain.samplebank.StorageDemand;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A container is stored where the place's limits keep to the temperature that its analytes demand. */
public final class StorageFitsContainer extends Rule<StorageFitsContainer.Storing> {

    /**
     * @param demanded words of the preservation catalogue, null when nothing is demanded
     * @param limit of the temperature in force in the place, null when there is none
     */
    public record Storing(String container, String demanded, String place, PlaceLimit limit) {}

    public StorageFitsContainer() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 493-2009 表1; HJ/T 166-2004 表9-1; ISO/IEC 17025:2017 7.4.4",
                Text.of(
                        "容器 {0} 要求“{1}”，而场所 {2} 的温度限值为 {3}",
                        "Container {0} demands {1}, but the temperature limit of place {2} is {4}"));
    }

    @Override
    public Verdict judge(Storing storing) {
        Optional<StorageDemand> demand = StorageDemand.in(storing.demanded());
        boolean fits =
                demand.isEmpty() || storing.limit() != null && demand.get().isMetBy(storing.limit());
        return Verdict.holdsIf(
                fits,
                "position",
                storing.container(),
                storing.demanded(),
                storing.place(),
                storing.limit() == null ? "未设" : storing.limit().span(),
                storing.limit() == null ? "not set" : storing.limit().span());
    }
}
