package jialing.domain.biology.rules;

import java.math.BigDecimal;
import java.util.stream.Stream;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Areas and volumes are above zero, and no more is counted than the chamber shows. */
public final class ChamberIsSound extends Rule<ChamberIsSound.Chamber> {

    /** Areas in mm², volumes of chamber and concentrate in mL, of the sample in L. */
    public record Chamber(
            BigDecimal area,
            BigDecimal field,
            int fields,
            BigDecimal volume,
            BigDecimal concentrate,
            BigDecimal sample) {}

    public ChamberIsSound() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ 1216-2021",
                Text.of(
                        "计数框面积、视野面积、视野数和各体积须大于零，且所数视野总面积不得大于计数框面积",
                        "Areas, fields and volumes are above zero, and the fields counted are no larger than the chamber"));
    }

    @Override
    public Verdict judge(Chamber chamber) {
        boolean positive = Stream.of(
                        chamber.area(), chamber.field(), chamber.volume(), chamber.concentrate(), chamber.sample())
                .allMatch(each -> each.signum() > 0);
        boolean within =
                chamber.field().multiply(BigDecimal.valueOf(chamber.fields())).compareTo(chamber.area()) <= 0;
        return Verdict.holdsIf(positive && chamber.fields() > 0 && within, "values");
    }
}
