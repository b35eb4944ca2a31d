package jialing.domain.inspection.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only those who were drawn inspect. */
public final class InspectorWasDrawn extends Rule<Boolean> {

    public InspectorWasDrawn() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                null,
                Text.of(
                        "只有抽中的检查人员可以办理；检查人员还没有抽取时请先抽取",
                        "Only the inspectors who were drawn may do this; if they are not drawn yet, draw first"));
    }

    @Override
    public Verdict judge(Boolean drawn) {
        return Verdict.holdsIf(drawn, null);
    }
}
