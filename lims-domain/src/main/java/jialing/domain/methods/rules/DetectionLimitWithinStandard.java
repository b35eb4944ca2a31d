package jialing.domain.methods.rules;

import java.math.BigDecimal;
import java.util.Optional;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A laboratory's own detection limit is not above the one that the method standard states. */
public class DetectionLimitWithinStandard extends Rule<DetectionLimitWithinStandard.Limits> {

    /**
     * @param own in the same unit
     * @param ofStandard empty when the standard states none
     */
    public record Limits(String method, BigDecimal own, Optional<BigDecimal> ofStandard, String unit) {}

    public DetectionLimitWithinStandard() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 168-2020; HJ 630-2011",
                Text.of(
                        "本实验室检出限 {1} {3} 高于 {0} 规定的 {2} {3}",
                        "The laboratory''s detection limit of {1} {3} is above the {2} {3} of {0}"));
    }

    @Override
    public Verdict judge(Limits limits) {
        return limits.ofStandard()
                .map(stated -> Verdict.holdsIf(
                        limits.own().compareTo(stated) <= 0,
                        "determinations",
                        limits.method(),
                        limits.own().toPlainString(),
                        stated.toPlainString(),
                        limits.unit()))
                .orElseGet(Verdict::holds);
    }
}
