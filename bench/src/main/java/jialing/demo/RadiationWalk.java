package jialing.demo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jialing.client.LaboratoryDay;
import jialing.client.PersonAtWork;

/**
 * Radioactivity of a groundwater source from the plan to the issued report: gross alpha and gross beta beside standards of the same
 * thickness, and two nuclides in one gamma spectrum. Iodine-131 is there; caesium-137 does not stand out of the background.
 */
final class RadiationWalk {

    private static final String GROSS_ALPHA = "HJ 898-2017";
    private static final String GROSS_BETA = "HJ 899-2017";
    private static final String SPECTRUM = "GB/T 16145-2022";

    /** Invented: 1.2 g of residue from 4 L; americium-241 and potassium chloride in powder of equal thickness. */
    private static final Map<String, String> RESIDUE =
            Map.of("residue", "1200", "evaporated", "4.00", "amountUncertainty", "1.0");

    private static final Map<String, String> ALPHA = Map.of(
            "sampleSeconds", "60000",
            "backgroundCounts", "60",
            "backgroundSeconds", "60000",
            "standardCounts", "2196",
            "standardSeconds", "36000",
            "specificActivity", "10.2",
            "specificActivityUncertainty", "1.5");

    private static final Map<String, String> BETA = Map.of(
            "sampleSeconds", "60000",
            "backgroundCounts", "900",
            "backgroundSeconds", "60000",
            "standardCounts", "2142",
            "standardSeconds", "3600",
            "specificActivity", "14.4",
            "specificActivityUncertainty", "1.0");

    /** 364.5 keV and 661.7 keV of one spectrum of 2 L. */
    private static final Map<String, Map<String, String>> PEAKS = Map.of(
            "I131", peak("1200", "400", "0.045"),
            "CS137", peak("340", "320", "0.030"));

    private final String url;
    private final Told told;

    RadiationWalk(String url, Told told) {
        this.url = url;
        this.told = told;
    }

    void walk() {
        told.step("放射性：地下水饮用水源，从任务单到收样", "Radioactivity: a groundwater source, from the order to the receipt");
        WalkedOrder order = WalkedOrder.planned(
                url, "groundwater", "演示：地下水饮用水源放射性监测", List.of("GW019"), List.of("GALPHA", "GBETA", "I131", "CS137"));
        order.bringToTheLaboratory(record -> record);
        told.detail(order.number() + "  " + String.join("  ", order.samples()));
        told.step("放射性：总α、总β厚源法和γ能谱", "Radioactivity: gross alpha, gross beta and a gamma spectrum");
        keepChart();
        Stream.of(
                        counted(order, GROSS_ALPHA, "WZ-AB-01", RadiationWalk::alpha),
                        counted(order, GROSS_BETA, "WZ-AB-01", RadiationWalk::beta),
                        spectrum(order))
                .toList()
                .forEach(batch -> {
                    batch.results().forEach(told::detail);
                    batch.review();
                });
        told.step("放射性：三级审核，出具报告", "Radioactivity: check, review, sign, and the report");
        String report = order.issue();
        told.file("radiation-" + report + ".pdf", order.pdf(report));
        told.detail(report + "：" + order.verification(report));
    }

    /** Once: the counter's background as its paper chart had it, and the limits that follow from it. */
    private void keepChart() {
        PersonAtWork quality = PersonAtWork.loggedIn(url, "wz.quality").reading("zh-CN");
        boolean known = quality.get("/api/control-charts?method=HJ%20898-2017")
                .done()
                .items()
                .findAny()
                .isPresent();
        if (known) {
            return;
        }
        var former = new HashMap<String, Object>(Map.of(
                "method", GROSS_ALPHA,
                "analyte", "GALPHA",
                "matrix", "water",
                "instrument", "WZ-AB-01",
                "kind", "BACKGROUND",
                "points", backgrounds(),
                "reason", "接续纸质本底控制图",
                "pin", PersonAtWork.PIN));
        String chart = quality.post("/api/control-charts", former).done().text("chart/id");
        quality.post("/api/control-charts/" + chart + "/limits", Map.of("reason", "首次划限", "pin", PersonAtWork.PIN))
                .done();
        told.detail("低本底α/β测量仪的α本底控制图：24 个历史点，已划限 / 24 points of the alpha background, limits drawn");
    }

    /** Invented: 57 to 63 counts in 60,000 s on the days before, in no order that a rule would speak of. */
    private static List<Map<String, Object>> backgrounds() {
        return IntStream.range(0, 24)
                .mapToObj(day -> Map.<String, Object>of(
                        "value",
                        new BigDecimal(57 + day * 5 % 7)
                                .divide(new BigDecimal("60000"), MathContext.DECIMAL32)
                                .toPlainString(),
                        "day",
                        LaboratoryDay.today().minusDays(25L - day).toString(),
                        "analyst",
                        "黄秋月"))
                .toList();
    }

    private WalkedBatch counted(WalkedOrder order, String method, String instrument, Grid.Reading reading) {
        WalkedBatch batch = order.open(method, instrument);
        batch.read(Grid.rows(batch.sheet(), order.blanks(), reading)).done();
        batch.submit();
        return batch;
    }

    /** How much decayed since sampling follows from when the spectrum was begun: nobody types it. */
    private WalkedBatch spectrum(WalkedOrder order) {
        WalkedBatch batch = order.open(SPECTRUM, "WZ-HG-01");
        List<Map<String, Object>> rows = Grid.rows(batch.sheet(), order.blanks(), RadiationWalk::peaks);
        told.refused("未给出开始测量的时刻", "CountingHasItsStart", batch.read(rows));
        String now = Instant.now().toString();
        String before = Instant.now().minus(Duration.ofDays(1)).toString();
        told.refused("开始测量早于采样", "CountedAfterSampling", batch.read(begun(rows, before)));
        batch.read(begun(rows, now)).done();
        batch.submit();
        return batch;
    }

    private static List<Map<String, Object>> begun(List<Map<String, Object>> rows, String startedAt) {
        return rows.stream()
                .map(row -> {
                    Map<String, Object> begun = new HashMap<>(row);
                    begun.put("startedAt", startedAt);
                    return begun;
                })
                .toList();
    }

    private static Optional<Map<String, String>> alpha(String kind, String analyte) {
        return Optional.of(thick(ALPHA, blank(kind) ? "61" : "300"));
    }

    private static Optional<Map<String, String>> beta(String kind, String analyte) {
        return Optional.of(thick(BETA, blank(kind) ? "912" : "1596"));
    }

    private static Optional<Map<String, String>> peaks(String kind, String analyte) {
        Map<String, String> peak = PEAKS.get(analyte);
        return Optional.of(blank(kind) ? with(peak, Map.of("sampleCounts", peak.get("backgroundCounts"))) : peak);
    }

    private static boolean blank(String kind) {
        return kind.endsWith("BLANK");
    }

    private static Map<String, String> thick(Map<String, String> counter, String counts) {
        return with(with(counter, RESIDUE), Map.of("sampleCounts", counts));
    }

    private static Map<String, String> peak(String counts, String background, String efficiency) {
        return Map.of(
                "sampleCounts", counts,
                "sampleSeconds", "80000",
                "backgroundCounts", background,
                "backgroundSeconds", "80000",
                "efficiency", efficiency,
                "efficiencyUncertainty", "3.0",
                "amountUncertainty", "0.5",
                "volume", "2000");
    }

    private static Map<String, String> with(Map<String, String> inputs, Map<String, String> others) {
        var all = new HashMap<>(inputs);
        all.putAll(others);
        return all;
    }
}
