package jialing.domain.complaints.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Nobody inquires into reports of misconduct about themselves: above the top of the network stands an authority outside it. */
public final class SomebodyElseHandles extends Rule<Boolean> {

    public SomebodyElseHandles() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 7.9.6",
                Text.of(
                        "对市级监测中心本身的举报不能由它自己处理，请向生态环境主管部门举报（12369）",
                        "A report about the municipal centre is not handled by the centre itself: turn to the environmental authority (12369)"));
    }

    @Override
    public Verdict judge(Boolean handledByAnother) {
        return Verdict.holdsIf(handledByAnother, "about");
    }
}
