package jialing.domain.proficiency.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An analyte of an outside round stands once on the record of a laboratory. */
public final class OutsideRoundRecordedOnce extends Rule<Boolean> {

    public OutsideRoundRecordedOnce() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of("这一轮的这些项目已经登记过", "Analytes of this round have been recorded before"));
    }

    @Override
    public Verdict judge(Boolean isNew) {
        return Verdict.holdsIf(isNew, "round");
    }
}
