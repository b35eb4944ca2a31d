package jialing.domain.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jialing.domain.catalogue.Limit;
import jialing.domain.shared.Text;

/**
 * Soil of farmland by GB 15618-2018: risk screening values (tables 1 and 2) and risk intervention values (table 3), by use of the land
 * and by the soil's pH. A value of pH on the border belongs to the more acid band. Without pH nothing is said of what depends on it.
 *
 * @param landUse {@code paddy}, {@code orchard} or {@code other}
 * @param acidity pH of the soil; null when it was not measured
 */
public record Farmland(String landUse, BigDecimal acidity) implements Standard {

    private static final String EDITION = "GB 15618-2018";
    private static final String OTHER = "other";
    private static final Map<String, Text> USES = Map.of(
            "paddy", Text.of("水田", "paddy"), "orchard", Text.of("果园", "orchard"), OTHER, Text.of("其他", "other land"));

    @Override
    public String edition(LocalDate sampledOn) {
        return EDITION;
    }

    @Override
    public Assessment assess(List<Limit> limits, Collection<Determinand> determinands) {
        return new Assessment(
                EDITION,
                applied(),
                determinands.stream().map(each -> judge(limits, each)).toList(),
                SoilRisk.LOW,
                List.of());
    }

    private Text applied() {
        Text use = USES.getOrDefault(landUse, USES.get(OTHER));
        return acidity == null
                ? use
                : Text.of(use.zh() + " pH " + acidity.toPlainString(), use.en() + ", pH " + acidity.toPlainString());
    }

    private Judgement judge(List<Limit> limits, Determinand determinand) {
        List<Limit> here = limits.stream()
                .filter(limit -> limit.analyte().equals(determinand.analyte()) && isUsedSo(limits, limit))
                .toList();
        if (here.isEmpty()) {
            return Judgement.withoutLimit(determinand, EDITION + "对该项目未规定限值", EDITION + " sets no limit for it");
        }
        if (acidity == null && here.stream().anyMatch(Farmland::dependsOnAcidity)) {
            return new Judgement(
                    determinand,
                    null,
                    Conformity.cannotBeJudged(
                            "缺土壤pH，无法选定限值，不作判定", "without the soil's pH no limit can be chosen: nothing is said"),
                    null,
                    true);
        }
        return SoilValues.among(here.stream().filter(this::isInBand).toList()).judge(determinand);
    }

    /** Land of a use without values of its own for the analyte is other land: copper alone has some for orchards, and none for paddies. */
    private boolean isUsedSo(List<Limit> limits, Limit limit) {
        boolean hasOwnValues = limits.stream()
                .anyMatch(
                        each -> each.setting().equals(landUse) && each.analyte().equals(limit.analyte()));
        return limit.appliesIn(hasOwnValues ? landUse : OTHER);
    }

    private static boolean dependsOnAcidity(Limit limit) {
        return limit.acidityAbove().isPresent() || limit.acidityUpTo().isPresent();
    }

    private boolean isInBand(Limit limit) {
        Optional<BigDecimal> above = limit.acidityAbove();
        Optional<BigDecimal> upTo = limit.acidityUpTo();
        return above.map(bound -> acidity.compareTo(bound) > 0).orElse(true)
                && upTo.map(bound -> acidity.compareTo(bound) <= 0).orElse(true);
    }
}
