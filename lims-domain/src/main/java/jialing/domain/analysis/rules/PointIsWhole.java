package jialing.domain.analysis.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jialing.domain.analysis.SeriesKind;
import jialing.domain.analysis.calculation.SeriesPoint;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A point says everything that its kind asks for and nothing else: a label where things have names, whole numbers where things are counted, no number that no eye or meter gives. */
public final class PointIsWhole extends Rule<PointIsWhole.Entry> {

    private static final int LONGEST_LABEL = 200;
    private static final BigDecimal SMALLEST = new BigDecimal("1E-9");
    private static final BigDecimal LARGEST = new BigDecimal("1E+12");
    private static final BigDecimal MOST_COUNTED = BigDecimal.valueOf(100_000);
    private static final Set<String> COUNTED = Set.of("colonies", "tubes", "positive");

    /** @param index of the point in the series, from 0 */
    public record Entry(SeriesKind kind, int index, SeriesPoint point) {}

    public PointIsWhole() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("第 {0} 个数据点的 {1} 缺失、多余或不合理", "Point {0}: {1} is missing, unknown or impossible"));
    }

    @Override
    public Verdict judge(PointIsWhole.Entry entry) {
        Optional<String> wrong = wrong(entry.kind(), entry.point());
        return Verdict.holdsIf(
                wrong.isEmpty(),
                "points[" + entry.index() + "]." + wrong.orElse(""),
                entry.index() + 1,
                wrong.orElse(""));
    }

    private static Optional<String> wrong(SeriesKind kind, SeriesPoint point) {
        Map<String, BigDecimal> values = point.values();
        Stream<String> label = isLabel(kind, point.label()) ? Stream.empty() : Stream.of("label");
        Stream<String> missing = kind.needed().stream().filter(name -> !values.containsKey(name));
        Stream<String> unknown = values.keySet().stream()
                .filter(name ->
                        !kind.needed().contains(name) && !kind.optional().contains(name));
        Stream<String> impossible = values.keySet().stream().filter(name -> !isPossible(name, values.get(name)));
        return Stream.of(label, missing, unknown, impossible)
                .flatMap(each -> each)
                .findFirst();
    }

    private static boolean isLabel(SeriesKind kind, String label) {
        return label == null || label.isBlank() ? !kind.isLabelled() : label.length() <= LONGEST_LABEL;
    }

    private static boolean isPossible(String name, BigDecimal value) {
        BigDecimal size = value.abs();
        boolean readable = size.signum() == 0 || size.compareTo(SMALLEST) >= 0 && size.compareTo(LARGEST) <= 0;
        boolean whole =
                value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0 && value.compareTo(MOST_COUNTED) <= 0;
        return readable && (whole || !COUNTED.contains(name));
    }
}
