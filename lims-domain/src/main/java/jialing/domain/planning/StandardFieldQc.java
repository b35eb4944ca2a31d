package jialing.domain.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jialing.domain.shared.Text;

/**
 * Field quality control after HJ 91.2-2022, HJ 164-2020 and HJ 630-2011, HJ/T 166-2004 (soil: a fifth in duplicate), HJ 639-2012
 * and HJ 605-2011 (a transport blank for volatile organics).
 */
@ApplicationScoped
public class StandardFieldQc implements FieldQcPolicy {

    private static final Set<String> COLIFORMS = Set.of("FCOLI", "TCOLI", "ECOLI");
    private static final Set<String> OILS = Set.of("OIL", "ANIOIL");
    private static final String SUSPENDED_SOLIDS = "SS";
    private static final String OXYGEN = "DO";
    private static final String VOLATILES = "VOC";
    private static final int ONE_IN_TEN = 10;
    private static final int ONE_IN_FIVE = 5;

    @Override
    public List<FieldQcNeed> needs(Element element, List<PreservationNeed> analytes, int samples) {
        if (samples == 0 || analytes.isEmpty()) {
            return List.of();
        }
        return Stream.of(
                        fieldBlank(element, analytes),
                        fieldDuplicates(element, analytes, samples),
                        transportBlank(element, analytes))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<FieldQcNeed> fieldBlank(Element element, List<PreservationNeed> analytes) {
        if (!isWater(element) && element != Element.AIR) {
            return Optional.empty();
        }
        return need(
                FieldQcKind.FIELD_BLANK,
                1,
                codes(analytes, each -> !each.analyte().equals(SUSPENDED_SOLIDS)),
                Text.of("每批每组项目至少 1 个（悬浮物除外）", "At least one a batch and group of analytes, suspended solids excepted"),
                element.samplingStandard() + "; HJ 630-2011");
    }

    private static Optional<FieldQcNeed> fieldDuplicates(
            Element element, List<PreservationNeed> analytes, int samples) {
        boolean soil = element == Element.SOIL;
        return need(
                FieldQcKind.FIELD_DUPLICATE,
                shareOf(samples, soil ? ONE_IN_FIVE : ONE_IN_TEN),
                codes(analytes, StandardFieldQc::canBeDoubled),
                soil
                        ? Text.of("不少于样品数的 20 %，每批至少 1 个", "At least 20 % of the samples, at least one a batch")
                        : Text.of(
                                "不少于样品数的 10 %，每批至少 1 个（石油类、溶解氧、悬浮物、大肠菌群除外）",
                                "At least 10 % of the samples, at least one a batch; oil, oxygen, suspended solids and coliforms excepted"),
                soil ? "HJ/T 166-2004" : element.samplingStandard());
    }

    private static Optional<FieldQcNeed> transportBlank(Element element, List<PreservationNeed> analytes) {
        if (!isWater(element) && element != Element.SOIL) {
            return Optional.empty();
        }
        return need(
                FieldQcKind.TRANSPORT_BLANK,
                1,
                codes(analytes, each -> each.group().equals(VOLATILES)),
                Text.of("挥发性有机物每批 1 个", "One a batch for volatile organics"),
                isWater(element) ? "HJ 639-2012" : "HJ 605-2011");
    }

    private static Optional<FieldQcNeed> need(
            FieldQcKind kind, int count, List<String> analytes, Text reason, String standard) {
        return analytes.isEmpty()
                ? Optional.empty()
                : Optional.of(new FieldQcNeed(kind, count, analytes, reason, standard));
    }

    private static boolean isWater(Element element) {
        return element.matrix().equals("water");
    }

    private static boolean canBeDoubled(PreservationNeed need) {
        return !COLIFORMS.contains(need.analyte())
                && !OILS.contains(need.analyte())
                && !need.analyte().equals(OXYGEN)
                && !need.analyte().equals(SUSPENDED_SOLIDS);
    }

    /** One in so many, rounded up. */
    private static int shareOf(int samples, int oneIn) {
        return (samples + oneIn - 1) / oneIn;
    }

    private static List<String> codes(List<PreservationNeed> analytes, Predicate<PreservationNeed> which) {
        return analytes.stream().filter(which).map(PreservationNeed::analyte).toList();
    }
}
