package jialing.domain.samplebank.rules;

import jialing.domain.samplebank.BankedContainer;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What comes into the bank is not there already, is not out by a request, and exists still. */
public final class ContainerNotInTheBank extends Rule<BankedContainer> {

    public ContainerNotInTheBank() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.4.2",
                Text.of("容器 {0} {1}，不能再入库", "Container {0} is {2} and cannot be stored"));
    }

    /** @param banked null when it never was in the bank */
    @Override
    public Verdict judge(BankedContainer banked) {
        if (banked == null) {
            return Verdict.holds();
        }
        String where = banked.lies() == null ? "" : " " + banked.lies();
        return Verdict.broken(
                "container",
                banked.containerCode(),
                banked.state().label().zh() + where,
                banked.state().label().en() + where);
    }
}
