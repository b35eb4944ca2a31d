package jialing.reports.custody;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import jialing.reports.shared.SignatureMark;

/** The form of an ordinary hand-over at the laboratory's door. */
public final class ExampleCustodyForm {

    private static final Instant FIRST_SAMPLE = Instant.parse("2026-03-12T01:20:00Z");

    private ExampleCustodyForm() {}

    public static CustodyForm of(int samples) {
        return new CustodyForm(
                Locale.SIMPLIFIED_CHINESE,
                "HO-CQWZ-2026-000128",
                "重庆市万州生态环境监测中心站",
                "2026年3月长江干支流地表水例行监测",
                "WO-CQWZ-2026-0031",
                new CustodyForm.Party("向远航", "万州监测中心站现场室"),
                new CustodyForm.Party("谭静", "万州监测中心站样品管理室"),
                FIRST_SAMPLE.plus(Duration.ofHours(6)),
                "万州区监测中心站样品接收间",
                "FS-260312-07",
                "4.2 ℃",
                lines(samples),
                "途中采样箱开启一次补充冰袋，温度记录完整。",
                List.of(
                        mark("向远航", "采样人员", "交出样品", 6, "9f2c4be1a07d53e8"),
                        mark("谭静", "样品管理员", "接收样品", 6, "5a81d7f03bc94e62"),
                        mark("谭静", "样品管理员", "完成接收检查", 7, "c03e9b7714fa2d58")));
    }

    private static List<CustodyLine> lines(int samples) {
        var lines = new ArrayList<CustodyLine>();
        IntStream.range(0, samples).forEach(index -> lines.addAll(containersOf(index)));
        return lines;
    }

    private static List<CustodyLine> containersOf(int index) {
        var code = "CQWZ260300%03dK".formatted(index + 1);
        var site = SITES.get(index % SITES.size());
        var at = FIRST_SAMPLE.plus(Duration.ofMinutes(35L * index));
        var torn = index == 1;
        return List.of(
                new CustodyLine(
                        code,
                        code + "-1",
                        site,
                        at,
                        "氨氮、总氮、总磷、化学需氧量",
                        "玻璃瓶 500 mL",
                        "H₂SO₄ pH≤2",
                        "4.1 ℃",
                        "完好",
                        "接收",
                        ""),
                new CustodyLine(
                        code,
                        code + "-2",
                        site,
                        at,
                        "铜、锌、铅、镉、硒、砷",
                        "聚乙烯瓶 500 mL",
                        "HNO₃ 1%",
                        "4.3 ℃",
                        torn ? "标签边缘破损，编码可读" : "完好",
                        torn ? "附注接收" : "接收",
                        torn ? "已补打标签" : ""),
                new CustodyLine(
                        code, code + "-3", site, at, "五日生化需氧量", "溶解氧瓶 250 mL", "", "4.2 ℃", "完好，无顶空", "接收", ""));
    }

    private static SignatureMark mark(String name, String capacity, String meaning, int hoursLater, String hash) {
        return new SignatureMark(
                name, capacity, meaning, FIRST_SAMPLE.plus(Duration.ofHours(hoursLater)), hash.repeat(4));
    }

    private static final List<String> SITES = List.of("晒网坝（长江）", "苎溪河万州大桥", "瀼渡河口", "五桥河入江口左岸下游五百米");
}
