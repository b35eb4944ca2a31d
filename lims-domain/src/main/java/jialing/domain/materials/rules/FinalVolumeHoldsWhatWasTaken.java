package jialing.domain.materials.rules;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Diluting makes more of it: the volumes taken cannot exceed the final one. */
public class FinalVolumeHoldsWhatWasTaken extends Rule<FinalVolumeHoldsWhatWasTaken.Volumes> {

    public record Volumes(BigDecimal taken, BigDecimal finalVolume) {}

    public FinalVolumeHoldsWhatWasTaken() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("取用体积合计 {0} mL，超过定容体积 {1} mL", "{0} mL taken in all do not go into {1} mL"));
    }

    @Override
    public Verdict judge(FinalVolumeHoldsWhatWasTaken.Volumes subject) {
        return Verdict.holdsIf(
                subject.taken().compareTo(subject.finalVolume()) <= 0,
                "finalVolume",
                subject.taken().toPlainString(),
                subject.finalVolume().toPlainString());
    }
}
