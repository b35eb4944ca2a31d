package jialing.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Radioactivity of a groundwater source from the plan to the issued report: gross alpha and gross beta beside standards of the same
 * thickness, and two nuclides in one gamma spectrum. Iodine-131 is there; caesium-137 does not stand out of the background.
 */
final class RadiationWalk {

    private static final String GROSS_ALPHA = "HJ 898-2017";
    private static final String GROSS_BETA = "HJ 899-2017";
    private static final String SPECTRUM = "GB/T 16145-2022";

    /** Invented: 1.2 g of residue from 4 L; americium-241 and potassium chloride in powder of equal thickness. */
    private static final Map<String, String> RESIDUE = Map.of("residue", "1200", "evaporated", "4.00");

    private static final Map<String, String> ALPHA = Map.of(
            "sampleSeconds", "60000",
            "backgroundCounts", "60",
            "backgroundSeconds", "60000",
            "standardCounts", "2196",
            "standardSeconds", "36000",
            "specificActivity", "10.2");

    private static final Map<String, String> BETA = Map.of(
            "sampleSeconds", "60000",
            "backgroundCounts", "900",
            "backgroundSeconds", "60000",
            "standardCounts", "2142",
            "standardSeconds", "3600",
            "specificActivity", "14.4");

    /** 364.5 keV and 661.7 keV of one spectrum of 2 L. */
    private static final Map<String, Map<String, String>> PEAKS = Map.of(
            "I131", peak("1200", "400", "0.045", "0.812"),
            "CS137", peak("340", "320", "0.030", "0.850"));

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
        Stream.of(
                        counted(order, GROSS_ALPHA, "WZ-AB-01", RadiationWalk::alpha),
                        counted(order, GROSS_BETA, "WZ-AB-01", RadiationWalk::beta),
                        counted(order, SPECTRUM, "WZ-HG-01", RadiationWalk::spectrum))
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

    private WalkedBatch counted(WalkedOrder order, String method, String instrument, Grid.Reading reading) {
        WalkedBatch batch = order.open(method, instrument);
        batch.read(Grid.rows(batch.sheet(), order.blanks(), reading)).done();
        batch.submit();
        return batch;
    }

    private static Optional<Map<String, String>> alpha(String kind, String analyte) {
        return Optional.of(thick(ALPHA, blank(kind) ? "61" : "300"));
    }

    private static Optional<Map<String, String>> beta(String kind, String analyte) {
        return Optional.of(thick(BETA, blank(kind) ? "912" : "1596"));
    }

    private static Optional<Map<String, String>> spectrum(String kind, String analyte) {
        Map<String, String> peak = PEAKS.get(analyte);
        return Optional.of(blank(kind) ? with(peak, Map.of("sampleCounts", peak.get("backgroundCounts"))) : peak);
    }

    private static boolean blank(String kind) {
        return kind.endsWith("BLANK");
    }

    private static Map<String, String> thick(Map<String, String> counter, String counts) {
        return with(with(counter, RESIDUE), Map.of("sampleCounts", counts));
    }

    private static Map<String, String> peak(String counts, String background, String efficiency, String emission) {
        return Map.of(
                "sampleCounts", counts,
                "sampleSeconds", "80000",
                "backgroundCounts", background,
                "backgroundSeconds", "80000",
                "efficiency", efficiency,
                "emission", emission,
                "volume", "2000");
    }

    private static Map<String, String> with(Map<String, String> inputs, Map<String, String> others) {
        var all = new HashMap<>(inputs);
        all.putAll(others);
        return all;
    }
}
