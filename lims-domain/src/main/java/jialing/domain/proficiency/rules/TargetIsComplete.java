package jialing.domain.proficiency.rules;

import jialing.domain.proficiency.MeasurandTarget;
import jialing.domain.proficiency.ValueOrigin;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An assigned value from outside the participants has a value, an uncertainty and a source; σ_pt is prescribed, follows from the level of a mass fraction, or from the participants. */
public final class TargetIsComplete extends Rule<TargetIsComplete.Given> {

    private static final int LONGEST = 500;

    /** @param massContent whether the unit is one of mass in water or in solids */
    public record Given(MeasurandTarget target, boolean massContent) {}

    public TargetIsComplete() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO 13528:2022 7, 8",
                Text.of(
                        "请写明指定值来源（配制、标准物质、专家实验室须有值、标准不确定度和依据）和 σpt（规定值须大于零；Horwitz 仅用于质量浓度或质量分数）",
                        "Say where the assigned value comes from (with value, standard uncertainty and source unless by consensus) and σpt (prescribed above zero; Horwitz for mass contents only)"));
    }

    @Override
    public Verdict judge(Given given) {
        MeasurandTarget target = given.target();
        if (target.origin() == null) {
            return Verdict.broken("measurands.origin");
        }
        if (target.origin() != ValueOrigin.PARTICIPANTS) {
            boolean said = FigureIsPossible.holds(target.value())
                    && FigureIsPossible.holds(target.standardUncertainty())
                    && target.standardUncertainty().signum() >= 0
                    && target.source() != null
                    && !target.source().isBlank()
                    && target.source().length() <= LONGEST;
            if (!said) {
                return Verdict.broken("measurands.value");
            }
        }
        if (target.deviationOrigin() == null) {
            return Verdict.broken("measurands.deviationOrigin");
        }
        boolean known = switch (target.deviationOrigin()) {
            case PRESCRIBED -> FigureIsPossible.isPositive(target.deviation());
            case HORWITZ -> given.massContent();
            case ROBUST -> true;
        };
        return Verdict.holdsIf(known, "measurands.deviation");
    }
}
