package jialing.domain.proficiency.rules;

import java.math.BigDecimal;
import java.util.List;
import jialing.domain.proficiency.ItemTest;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Homogeneity is ten items or more, each in duplicate; stability three or more. */
public final class ItemTestIsComplete extends Rule<ItemTestIsComplete.Given> {

    private static final int ITEMS_AT_LEAST = 10;
    private static final int STABLE_AT_LEAST = 3;
    private static final int MOST = 100;

    public record Given(ItemTest.Kind kind, List<List<BigDecimal>> determinations) {}

    public ItemTestIsComplete() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO 13528:2022 B.1, B.5",
                Text.of(
                        "均匀性检验须有至少 10 瓶、每瓶 2 个结果；稳定性检验至少 3 瓶",
                        "Homogeneity needs ten items or more with two results each; stability three items or more"));
    }

    @Override
    public Verdict judge(Given given) {
        if (given.kind() == null) {
            return Verdict.broken("kind");
        }
        boolean homogeneity = given.kind() == ItemTest.Kind.HOMOGENEITY;
        int least = homogeneity ? ITEMS_AT_LEAST : STABLE_AT_LEAST;
        boolean whole = given.determinations().size() >= least
                && given.determinations().size() <= MOST
                && given.determinations().stream().allMatch(item -> isWhole(item, homogeneity));
        return Verdict.holdsIf(whole, "determinations");
    }

    private static boolean isWhole(List<BigDecimal> item, boolean homogeneity) {
        boolean counted = homogeneity ? item.size() == 2 : !item.isEmpty() && item.size() <= MOST;
        return counted && item.stream().allMatch(FigureIsPossible::holds);
    }
}
