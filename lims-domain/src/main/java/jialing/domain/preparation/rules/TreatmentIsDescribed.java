package jialing.domain.preparation.rules;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A batch says what is done, by which method, and to what volume. */
public final class TreatmentIsDescribed extends Rule<TreatmentIsDescribed.Given> {

    public record Given(boolean treatment, BigDecimal finalVolume) {}

    public TreatmentIsDescribed() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "请写明处理方式、方法和定容体积（正数）",
                        "Say how it is treated, by which method, and the final volume (positive)"));
    }

    @Override
    public Verdict judge(TreatmentIsDescribed.Given asked) {
        if (!asked.treatment()) {
            return Verdict.broken("treatment");
        }
        return Verdict.holdsIf(
                asked.finalVolume() != null && asked.finalVolume().signum() > 0, "finalVolumeMl");
    }
}
