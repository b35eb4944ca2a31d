package jialing.reports.sampling;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import jialing.reports.shared.LabelPaper;
import jialing.reports.shared.Symbol;

/** Labels of an ordinary morning on the river, to look at a paper before it is bought and to measure the press. */
public final class ExampleLabels {

    private ExampleLabels() {}

    public static LabelSheet of(LabelPaper paper, Symbol symbol, int count) {
        var labels = IntStream.range(0, count).mapToObj(ExampleLabels::label).toList();
        return new LabelSheet(paper, symbol, Locale.SIMPLIFIED_CHINESE, labels);
    }

    private static ContainerLabel label(int index) {
        var sample = "CQWZ26030%05dK".formatted(index / CONTAINERS.size() + 1);
        var container = CONTAINERS.get(index % CONTAINERS.size());
        var code = sample + "-" + (index % CONTAINERS.size() + 1);
        return new ContainerLabel(
                code,
                sample,
                code,
                "苎溪河万州大桥（SW031）",
                "2026年3月长江干支流地表水例行监测",
                container.itemGroup(),
                container.kind(),
                container.preservative(),
                LocalDate.of(2026, 3, 12));
    }

    private record ExampleContainer(String itemGroup, String kind, String preservative) {}

    private static final List<ExampleContainer> CONTAINERS = List.of(
            new ExampleContainer("氨氮、总氮、总磷、COD", "玻璃瓶 500 mL", "H₂SO₄ pH≤2"),
            new ExampleContainer("铜、锌、铅、镉", "聚乙烯瓶 500 mL", "HNO₃ 1%"),
            new ExampleContainer("六价铬（Cr⁶⁺）", "聚乙烯瓶 250 mL", "NaOH pH 8～9"),
            new ExampleContainer("五日生化需氧量", "溶解氧瓶 250 mL", ""),
            new ExampleContainer("挥发酚", "玻璃瓶 1000 mL", "H₃PO₄ pH≈4，CuSO₄ 1 g/L"));
}
