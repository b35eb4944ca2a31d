package jialing.domain.biology.rules;

import java.math.BigDecimal;
import java.util.List;
import jialing.domain.biology.Plate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** There is a plate, no plate has fewer colonies than none, and every one holds some sample. */
public final class PlatesAreSound extends Rule<List<Plate>> {

    public PlatesAreSound() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO 8199:2018",
                Text.of(
                        "至少须有一个平皿；菌落数不得为负，接种体积须大于零，稀释倍数不小于 1",
                        "There is at least one plate; colonies are not negative, the volume is above zero, the dilution at least 1"));
    }

    @Override
    public Verdict judge(List<Plate> plates) {
        return Verdict.holdsIf(!plates.isEmpty() && plates.stream().allMatch(PlatesAreSound::isSound), "values");
    }

    private static boolean isSound(Plate plate) {
        return plate.counted().orElse(0) >= 0
                && plate.volume().signum() > 0
                && plate.dilution().compareTo(BigDecimal.ONE) >= 0;
    }
}
