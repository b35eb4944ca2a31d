package jialing.reports.reporting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jialing.domain.shared.Text;
import jialing.reports.shared.SignatureMark;

/** A month of surface water, as large as wanted: to look at the pages and to measure the press. Names and numbers are invented. */
public final class ExampleReport {

    /** As long as it is in a log of a million entries. */
    private static final String PROOF = "Aq3x_Zk9".repeat(124);

    private static final Instant MORNING = Instant.parse("2026-03-12T01:20:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private final Locale language;
    private final int sites;

    private ExampleReport(Locale language, int sites) {
        this.language = language;
        this.sites = sites;
    }

    /** With so many sites of 24 results each. */
    public static TestReport of(Locale language, int sites) {
        return new ExampleReport(language, sites)
                .report("CQWZ-2026-0031-01", Optional.empty(), Optional.of("230012050987"), List.of());
    }

    /** Reissued after a correction, without the CMA mark. */
    public static TestReport amended(Locale language) {
        var example = new ExampleReport(language, 2);
        var replaced = new TestReport.Replacement(
                "CQWZ-2026-0031-01",
                example.in(
                        "苎溪河万州大桥总磷稀释倍数录入错误，结果由 0.42 mg/L 更正为 0.21 mg/L。",
                        "a mistyped dilution; total phosphorus at Zhuxi River corrected from 0.42 to 0.21 mg/L."));
        return example.report(
                "CQWZ-2026-0031-02",
                Optional.of(replaced),
                Optional.empty(),
                List.of(example.in(
                        "CQWZ260300002K-2 标签边缘破损，编码可读，附注接收。",
                        "The label of CQWZ260300002K-2 was torn but legible; accepted with a remark.")));
    }

    private TestReport report(
            String number,
            Optional<TestReport.Replacement> replaces,
            Optional<String> cmaCertificate,
            List<String> deviations) {
        return new TestReport(
                language,
                number,
                replaces,
                laboratory(cmaCertificate),
                new TestReport.Client(
                        in("重庆市生态环境监测中心", "Chongqing Ecological and Environmental Monitoring Centre"),
                        in("重庆市渝北区旗山路252号", "252 Qishan Road, Yubei, Chongqing"),
                        in("周敏 023-0000 0000", "Zhou Min 023-0000 0000")),
                in(
                        "2026年3月长江干支流地表水例行监测",
                        "Routine surface water monitoring of the Yangtze and its tributaries, March 2026"),
                "WO-CQWZ-2026-0031",
                in("地表水", "Surface water"),
                in("例行监测", "routine"),
                in("SP-2026-03 号采样方案；HJ 91.2-2022《地表水环境质量监测技术规范》", "Sampling plan SP-2026-03; HJ 91.2-2022"),
                in("晴转多云，气温 14～19 ℃，无降水；水位平稳", "fair to cloudy, 14 to 19 ℃, no rain; steady water level"),
                new TestReport.Days(DAY, DAY.plusDays(1)),
                new TestReport.Days(DAY, DAY.plusDays(1)),
                new TestReport.Days(DAY, DAY.plusDays(6)),
                MORNING.plus(Duration.ofDays(8)),
                each(this::sample),
                List.of(),
                fieldReadings(),
                each(this::results),
                List.of(),
                List.of(
                        new Fact(
                                "*1",
                                in(
                                        "重庆渝科环境检测有限公司；资质认定证书编号 232212050021；委托批 WT-CQ-WZ-2026-0007，承检任务单 RW-CQ-P001-2026-0112；项目：粪大肠菌群；结果签发 何静",
                                        "Chongqing Yuke Environmental Testing Ltd; qualification certificate 232212050021; consignment WT-CQ-WZ-2026-0007, order there RW-CQ-P001-2026-0112; results: faecal coliforms; results signed by He Jing"))),
                in("GB 3838-2002《地表水环境质量标准》表1", "GB 3838-2002, table 1"),
                each(this::classReached),
                in(
                        "所测断面除苎溪河万州大桥为Ⅳ类（总磷）外，其余断面均达到目标类别。",
                        "All sections reach the class required of them, except Zhuxi River at Wanzhou Bridge (class IV, total phosphorus)."),
                in(
                        "判定规则：以按方法修约后的报告值与标准限值作全数值比较（GB/T 8170-2008 第4.3条），不考虑测量不确定度；按单因子评价法，以最差指标定类，水温、总氮、粪大肠菌群不参与（环办〔2011〕22号）。",
                        "Decision rule: the reported value, rounded as the method says, is compared in full with the limit (GB/T 8170-2008, 4.3), without regard to uncertainty. The worst indicator decides the class; water temperature, total nitrogen and faecal coliforms do not count (Huanban [2011] 22)."),
                methods(),
                List.of(),
                instruments(),
                quality(),
                deviations,
                List.of(in("对本报告如有异议，请于收到之日起十五日内提出。", "Objections are received within fifteen days of delivery.")),
                signatures(),
                "https://lims.example.org/verify/" + number,
                "https://lims.example.org/verify/" + number + "#" + PROOF);
    }

    private TestReport.Laboratory laboratory(Optional<String> cmaCertificate) {
        return new TestReport.Laboratory(
                in("重庆市万州生态环境监测中心站", "Wanzhou Ecological and Environmental Monitoring Centre, Chongqing"),
                in("重庆市万州区江南新区南滨大道 1 号", "1 Nanbin Avenue, Jiangnan New Area, Wanzhou, Chongqing"),
                in("本站实验楼 3～5 层；现场项目于采样点测定", "laboratory building, floors 3 to 5; field items at the site"),
                "023-0000 0000",
                cmaCertificate);
    }

    private String in(String zh, String en) {
        return Text.of(zh, en).in(language);
    }

    private <T> List<T> each(IntFunction<T> line) {
        return IntStream.range(0, sites).mapToObj(line).toList();
    }

    private String siteCode(int site) {
        return "SW%03d".formatted(site + 31);
    }

    private String site(int site) {
        return SITES.get(site % SITES.size()).in(language);
    }

    private String waterBody(int site) {
        return WATER_BODIES.get(site % WATER_BODIES.size()).in(language);
    }

    private static String sampleCode(int site) {
        return "CQWZ260300%03dK".formatted(site + 1);
    }

    private static Instant sampledAt(int site) {
        return MORNING.plus(Duration.ofMinutes(35L * site));
    }

    private SampleLine sample(int site) {
        return new SampleLine(
                siteCode(site),
                site(site),
                waterBody(site),
                "108.%04d°E 30.%04d°N".formatted(3912 + 17 * site, 8071 - 23 * site),
                sampleCode(site),
                sampledAt(site),
                in("向远航、冉小川", "Xiang Yuanhang, Ran Xiaochuan"),
                in("无色、无味、透明，容器完好", "colourless, odourless, clear; containers intact"));
    }

    private FieldReadings fieldReadings() {
        return new FieldReadings(
                Stream.of(
                                Text.of("水温 ℃", "Temp. ℃"),
                                Text.of("pH值", "pH"),
                                Text.of("溶解氧 mg/L", "DO mg/L"),
                                Text.of("电导率 μS/cm", "Cond. μS/cm"),
                                Text.of("浊度 NTU", "Turb. NTU"))
                        .map(column -> column.in(language))
                        .toList(),
                each(site -> new FieldReadings.Line(
                        siteCode(site) + "  " + site(site),
                        sampledAt(site).plusSeconds(300),
                        in("晴", "fair"),
                        List.of(
                                "13." + site % 10,
                                "7." + (site + 3) % 10,
                                "8.6" + site % 10,
                                "41" + site % 10,
                                "6." + site % 10))));
    }

    private SampleResults results(int site) {
        return new SampleResults(
                siteCode(site),
                site(site),
                sampleCode(site),
                sampledAt(site),
                "GB 3838-2002 " + requiredClass(site),
                ExampleAnalyte.TABLE_1.stream()
                        .map(analyte -> result(site, analyte))
                        .toList());
    }

    private String requiredClass(int site) {
        return site % 2 == 0 ? in("Ⅱ类", "class Ⅱ") : in("Ⅲ类", "class Ⅲ");
    }

    private PrintedResult result(int site, ExampleAnalyte analyte) {
        var exceeds = site == 1 && analyte.method().equals("GB/T 11893-1989");
        return new PrintedResult(
                analyte.name().in(language),
                analyte.method(),
                analyte.unit().in(language),
                analyte.detectionLimit(),
                exceeds ? "0.21" : analyte.values().get(site % analyte.values().size()),
                analyte.limit(),
                exceeds ? LimitComparison.EXCEEDS : analyte.comparison(),
                exceeds ? "0.05" : "",
                "",
                analyte.method().equals("HJ 347.2-2018") ? "*1" : "",
                "");
    }

    private ClassLine classReached(int site) {
        var fails = site == 1;
        return new ClassLine(
                siteCode(site),
                site(site),
                waterBody(site),
                requiredClass(site),
                fails ? in("Ⅳ类", "class Ⅳ") : in("Ⅱ类", "class Ⅱ"),
                fails
                        ? in("总磷（0.21 mg/L）", "Total phosphorus (0.21 mg/L)")
                        : in("高锰酸盐指数、氨氮", "Permanganate index, ammonia nitrogen"),
                !fails);
    }

    private List<MethodLine> methods() {
        return ExampleAnalyte.TABLE_1.stream()
                .map(analyte -> new MethodLine(
                        analyte.name().in(language),
                        analyte.method(),
                        analyte.methodTitle().in(language),
                        analyte.detectionLimit().isEmpty()
                                ? ""
                                : analyte.detectionLimit() + " "
                                        + analyte.unit().in(language)))
                .toList();
    }

    private List<InstrumentLine> instruments() {
        return List.of(
                instrument(
                        "WZ-XC-017", "多参数水质分析仪 Pro Plus", "Multi-parameter meter Pro Plus", "现场测定", "field readings"),
                instrument(
                        "WZ-FX-041",
                        "紫外可见分光光度计 UV-1900",
                        "Spectrophotometer UV-1900",
                        "氨氮、总磷、总氮、六价铬、氰化物、挥发酚",
                        "colorimetry"),
                instrument("WZ-FX-052", "电感耦合等离子体质谱仪 7900", "ICP-MS 7900", "铜、锌、铅、镉", "metals"),
                instrument(
                        "WZ-FX-063",
                        "原子荧光光度计 AFS-9700",
                        "Atomic fluorescence spectrometer AFS-9700",
                        "汞、砷、硒",
                        "Hg, As, Se"));
    }

    private InstrumentLine instrument(String number, String zh, String en, String forZh, String forEn) {
        return new InstrumentLine(
                number, in(zh, en), in(forZh, forEn), "JZ2025-" + number.substring(6) + "0387", DAY.plusMonths(7));
    }

    private List<QualityLine> quality() {
        return List.of(
                control("全程序空白", "Field blank", "氨氮", "Ammonia nitrogen", 2, "0.025L", "＜0.025 mg/L"),
                control("现场平行样相对偏差", "Field duplicate", "高锰酸盐指数", "Permanganate index", 2, "1.8%～3.1%", "≤20%"),
                control("实验室空白", "Method blank", "总磷", "Total phosphorus", 4, "0.01L", "＜0.01 mg/L"),
                control("实验室平行样相对偏差", "Laboratory duplicate", "总磷", "Total phosphorus", 3, "0.0%～4.5%", "≤10%"),
                control("加标回收率", "Spike recovery", "六价铬", "Chromium (VI)", 2, "96.4%～101%", "90%～110%"),
                control("有证标准物质", "Certified reference material", "化学需氧量", "COD", 1, "25.1 mg/L", "24.6±1.7 mg/L"));
    }

    private QualityLine control(
            String zh, String en, String analyteZh, String analyteEn, int count, String results, String criterion) {
        return new QualityLine(in(zh, en), in(analyteZh, analyteEn), count, results, criterion, true);
    }

    private List<SignatureMark> signatures() {
        return List.of(
                mark("向远航", "采样人员", "Sampler", "采样", "sampled", 0, "9f2c4be1a07d53e8"),
                mark("冉小川", "采样人员", "Sampler", "采样", "sampled", 0, "1be07c44f2a9d630"),
                mark("李雪梅", "分析人员", "Analyst", "分析氨氮、总磷、总氮", "analysed NH₃-N, TP, TN", 3, "77d1a5c93e0b48f2"),
                mark("秦岭", "分析人员", "Analyst", "分析金属", "analysed metals", 4, "e2b85f016cd793a4"),
                mark("黄思源", "校核人员", "Checker", "校核", "checked", 5, "30f9ab62d481c75e"),
                mark("罗江", "审核人员", "Reviewer", "审核", "reviewed", 6, "b41d7e8a950fc236"),
                mark("陈立言", "授权签字人", "Authorised signatory", "签发", "issued", 8, "5a81d7f03bc94e62"));
    }

    private SignatureMark mark(
            String name, String zh, String en, String meaningZh, String meaningEn, int daysLater, String hash) {
        return new SignatureMark(
                name, in(zh, en), in(meaningZh, meaningEn), MORNING.plus(Duration.ofDays(daysLater)), hash.repeat(4));
    }

    private static final List<Text> SITES = List.of(
            Text.of("晒网坝", "Shaiwangba"),
            Text.of("苎溪河万州大桥", "Zhuxi River at Wanzhou Bridge"),
            Text.of("示例断面一（溶溪河锰三角）", "Example section 1 (Rongxi River, manganese triangle)"),
            Text.of("瀼渡河口", "Mouth of the Rangdu"));

    private static final List<Text> WATER_BODIES = List.of(
            Text.of("长江", "Yangtze"),
            Text.of("苎溪河", "Zhuxi River"),
            Text.of("溶溪河", "Rongxi River"),
            Text.of("瀼渡河", "Rangdu River"));
}
