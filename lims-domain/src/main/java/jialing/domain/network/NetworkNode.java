package jialing.domain.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.credit.CreditGrade;
import jialing.domain.organisation.Level;

/**
 * An institution of the tree with its own counts, and those of itself and all below it.
 *
 * @param upper code of who supervises its quality, else of who administers it; null at the top of what is seen
 * @param below how many institutions are below it
 * @param grade null while it is not rated
 */
public record NetworkNode(
        String code,
        String nameZh,
        String nameEn,
        Level level,
        String upper,
        int below,
        CreditGrade grade,
        BigDecimal score,
        List<QualityCount> own,
        List<QualityCount> whole) {

    /** One whose counts are known, before anything is rolled up. */
    record Counted(
            String code,
            String nameZh,
            String nameEn,
            Level level,
            String upper,
            CreditGrade grade,
            BigDecimal score,
            Map<QualityFigure, QualityCount> counts) {}

    /** Rolls counts up to everybody above. Who is named as above without being among those counted is not there. */
    static List<NetworkNode> tree(List<Counted> counted) {
        Map<String, Counted> byCode = counted.stream().collect(Collectors.toMap(Counted::code, Function.identity()));
        Map<String, Map<QualityFigure, QualityCount>> whole = new HashMap<>();
        Map<String, Integer> below = new HashMap<>();
        for (Counted each : counted) {
            for (Counted at = each; at != null; at = at.upper() == null ? null : byCode.get(at.upper())) {
                Map<QualityFigure, QualityCount> sums =
                        whole.computeIfAbsent(at.code(), code -> new EnumMap<>(QualityFigure.class));
                each.counts().values().forEach(count -> sums.merge(count.figure(), count, QualityCount::plus));
                below.merge(at.code(), at == each ? 0 : 1, Integer::sum);
            }
        }
        var nodes = new ArrayList<NetworkNode>();
        counted.forEach(each -> nodes.add(new NetworkNode(
                each.code(),
                each.nameZh(),
                each.nameEn(),
                each.level(),
                byCode.containsKey(String.valueOf(each.upper())) ? each.upper() : null,
                below.get(each.code()),
                each.grade(),
                each.score(),
                all(each.counts()),
                all(whole.get(each.code())))));
        return nodes;
    }

    /** One of each figure, in their order. */
    static List<QualityCount> all(Map<QualityFigure, QualityCount> counts) {
        return Arrays.stream(QualityFigure.values())
                .map(figure -> counts.getOrDefault(figure, new QualityCount(figure, 0, 0)))
                .toList();
    }
}
