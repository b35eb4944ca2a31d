package jialing.domain.proficiency.rules;

import jialing.domain.proficiency.ItemTest;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Items go out when ten or more of them were analysed in duplicate for each measurand, and are evaluated when they were analysed again. */
public final class ItemsAreTested extends Rule<ItemsAreTested.Asked> {

    public record Asked(int measurand, ItemTest.Kind kind, boolean tested) {}

    public ItemsAreTested() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO 13528:2022 B.1, B.5",
                Text.of("项目 {0} 还没有{1}检验", "The items are not tested for {2} of measurand {0}"));
    }

    @Override
    public Verdict judge(Asked asked) {
        boolean homogeneity = asked.kind() == ItemTest.Kind.HOMOGENEITY;
        return Verdict.holdsIf(
                asked.tested(),
                null,
                asked.measurand(),
                homogeneity ? "均匀性" : "稳定性",
                homogeneity ? "homogeneity" : "stability");
    }
}
