package jialing.domain.plausibility.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jialing.domain.catalogue.Unit;
import jialing.domain.plausibility.SampleContent;
import jialing.domain.plausibility.SampleContents;
import jialing.domain.shared.Text;

/** Rivers, lakes and groundwater have a pH of 6 to 9 (GB 3838-2002, table 1); outside it the reading is looked at. */
public final class AcidityOfNaturalWater extends Relation {

    private static final BigDecimal FROM = BigDecimal.valueOf(6);
    private static final BigDecimal TO = BigDecimal.valueOf(9);

    public AcidityOfNaturalWater() {
        super(
                "GB 3838-2002",
                List.of("PH"),
                Text.of(
                        "pH {0} 不在天然水体常见的 {1}～{2} 之间；请核查，说明原因或重新测定",
                        "A pH of {0} is not within the {1} to {2} of natural waters; check, and explain it or measure again"));
    }

    @Override
    public Text looked() {
        return Text.of("天然水体的 pH", "pH of natural waters");
    }

    @Override
    public boolean ofNature() {
        return true;
    }

    @Override
    public Optional<Standing> in(SampleContents contents) {
        return contents.in(Unit.DIMENSIONLESS, "PH").map(AcidityOfNaturalWater::standing);
    }

    private static Standing standing(SampleContent acidity) {
        BigDecimal apart = FROM.subtract(acidity.value()).max(acidity.value().subtract(TO));
        return new Standing(
                apart.subtract(acidity.tolerance()),
                acidity.value().toPlainString(),
                FROM + "～" + TO,
                List.of(acidity.value().toPlainString(), FROM, TO));
    }
}
