package jialing.domain.quality.rules;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A method blank holds nothing that the method could see; one that does speaks against every sample beside it. */
public final class BlankBelowDetectionLimit extends Rule<BlankBelowDetectionLimit.Blank> {

    private static final Text NO_LIMIT =
            Text.of("方法没有检出限，空白无法判定", "The method has no detection limit to hold the blank against");
    private static final Text NO_CONTENT = Text.of("空白没有测定值", "The blank has no content");

    /** What was found in a blank and the detection limit in force, in one unit; either may be null. */
    public record Blank(String position, String analyte, BigDecimal content, BigDecimal detectionLimit) {}

    public BlankBelowDetectionLimit() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of(
                        "空白 {0} 的 {1} 为 {2}，不低于检出限 {3}",
                        "Blank {0} shows {2} of {1}, not below the detection limit {3}"));
    }

    @Override
    public Verdict judge(Blank blank) {
        if (blank.detectionLimit() == null) {
            return Verdict.undecided(NO_LIMIT);
        }
        if (blank.content() == null) {
            return Verdict.undecided(NO_CONTENT);
        }
        return Verdict.holdsIf(
                blank.content().compareTo(blank.detectionLimit()) < 0,
                null,
                blank.position(),
                blank.analyte(),
                Figures.shown(blank.content()),
                Figures.shown(blank.detectionLimit()));
    }
}
