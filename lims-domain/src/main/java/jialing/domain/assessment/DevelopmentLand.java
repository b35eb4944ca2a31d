package jialing.domain.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jialing.domain.catalogue.Limit;
import jialing.domain.shared.Text;

/**
 * Soil of development land by GB 36600-2018: risk screening and risk intervention values for land of class 1 (homes, schools, parks)
 * and class 2 (industry, roads, offices). Arsenic, cobalt and vanadium above the screening value but not above the local background of
 * the soil are not treated as contamination (footnote of tables 1 and 2).
 *
 * @param landClass {@code class1} or {@code class2}
 * @param background content of the local soil in mg/kg by analyte, where it is known
 */
public record DevelopmentLand(String landClass, Map<String, BigDecimal> background) implements Standard {

    private static final String EDITION = "GB 36600-2018";
    private static final Set<String> NATURAL = Set.of("AS", "CO_METAL", "V");

    @Override
    public String edition(LocalDate sampledOn) {
        return EDITION;
    }

    @Override
    public Assessment assess(List<Limit> limits, Collection<Determinand> determinands) {
        return new Assessment(
                EDITION,
                landClass.equals("class1") ? Text.of("第一类用地", "land of class 1") : Text.of("第二类用地", "land of class 2"),
                determinands.stream().map(each -> judge(limits, each)).toList(),
                SoilRisk.LOW,
                List.of());
    }

    private Judgement judge(List<Limit> limits, Determinand determinand) {
        SoilValues values = SoilValues.among(limits.stream()
                .filter(limit -> limit.analyte().equals(determinand.analyte()) && limit.appliesIn(landClass))
                .toList());
        if (!values.areKnown()) {
            return Judgement.withoutLimit(determinand, EDITION + "对该项目未规定限值", EDITION + " sets no limit for it");
        }
        Judgement judgement = values.judge(determinand);
        return judgement.grade() == SoilRisk.POSSIBLE && isNatural(judgement)
                ? new Judgement(determinand, judgement.requirement(), Conformity.meets(), SoilRisk.LOW, true)
                : judgement;
    }

    private boolean isNatural(Judgement judgement) {
        Determinand determinand = judgement.determinand();
        BigDecimal local = background.get(determinand.analyte());
        return NATURAL.contains(determinand.analyte())
                && local != null
                && determinand
                                .unit()
                                .convert(
                                        determinand.amount().orElseThrow(),
                                        judgement.requirement().unit())
                                .compareTo(local)
                        <= 0;
    }
}
