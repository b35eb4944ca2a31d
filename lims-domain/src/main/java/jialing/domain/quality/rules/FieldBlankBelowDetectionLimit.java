package jialing.domain.quality.rules;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A blank that went through the field or on the way holds nothing that the method could see. It is never subtracted from samples. */
public final class FieldBlankBelowDetectionLimit extends Rule<FieldBlankBelowDetectionLimit.Blank> {

    private static final Text NO_CONTENT = Text.of("现场空白没有测定值或检出限", "The field blank has no content or no limit");

    /** What was found in a field or transport blank and the detection limit, in one unit; either may be null. */
    public record Blank(Text kind, String position, String analyte, BigDecimal content, BigDecimal detectionLimit) {}

    public FieldBlankBelowDetectionLimit() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 91.2-2022",
                Text.of(
                        "{0} {1} 检出 {2} {3}，不低于检出限 {4}：采样或运输中可能沾污，同批样品的结果须评估，不得扣除",
                        "The {0} {1} shows {3} of {2}, not below the detection limit {4}: the batch may be contaminated from sampling"
                                + " or transport; assess its results, do not subtract"));
    }

    @Override
    public Verdict judge(Blank blank) {
        if (blank.content() == null || blank.detectionLimit() == null) {
            return Verdict.undecided(NO_CONTENT);
        }
        return Verdict.holdsIf(
                blank.content().compareTo(blank.detectionLimit()) < 0,
                null,
                blank.kind(),
                blank.position(),
                blank.analyte(),
                Figures.shown(blank.content()),
                Figures.shown(blank.detectionLimit()));
    }
}
