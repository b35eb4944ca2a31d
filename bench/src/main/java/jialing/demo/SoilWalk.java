package jialing.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Soil of a paddy field from the plan to the issued report: pH, dry matter, then copper and zinc on the dry mass that the record has
 * already. Zinc exceeds the screening value of its pH.
 */
final class SoilWalk {

    private static final String ACIDITY = "HJ 962-2018";
    private static final String DRYING = "HJ 613-2011";
    private static final String FLAME = "HJ 491-2019";

    private static final BigDecimal MASS = new BigDecimal("0.2500");
    private static final BigDecimal DRY_MATTER = new BigDecimal("0.82");

    /** mg/kg by what stands in a position. */
    private static final Map<String, Map<String, String>> CONTENTS = Map.of(
            "SAMPLE", Map.of("CU", "36", "ZN", "236"),
            "LABORATORY_DUPLICATE", Map.of("CU", "37", "ZN", "238"),
            "SPIKE", Map.of("CU", "76", "ZN", "335"),
            "CALIBRATION_CHECK", Map.of("CU", "160", "ZN", "160"),
            "METHOD_BLANK", Map.of("CU", "0", "ZN", "0"));

    private static final Map<String, String> ADDED = Map.of("CU", "40", "ZN", "100");

    private final String url;
    private final Told told;

    SoilWalk(String url, Told told) {
        this.url = url;
        this.told = told;
    }

    void walk() {
        told.step("土壤：农用地（水田），从任务单到收样", "Soil: a paddy field, from the order to the receipt");
        WalkedOrder order = WalkedOrder.planned(
                url, "soil", "演示：农用地土壤监测", List.of("SO020"), List.of("PH", "DRYMATTER", "CU", "ZN"));
        order.bringToTheLaboratory(record -> record);
        told.detail(order.number() + "  " + String.join("  ", order.samples()));
        told.step("土壤：pH、干物质、铜和锌（干基）", "Soil: pH, dry matter, copper and zinc on dry mass");
        WalkedBatch acidity = order.open(ACIDITY, "WZ-PH-02");
        acidity.read(Grid.rows(acidity.sheet(), List.of(), (kind, analyte) -> Optional.of(Map.of("reading", "5.86"))))
                .done();
        acidity.submit();
        WalkedBatch metals = order.open(FLAME, "WZ-AA-01", scanned("WZ-AA-01"));
        metals.calibrate(curve());
        told.refused("干物质尚未测定", "DryMatterIsDetermined", metals.read(metals(metals, "")));
        WalkedBatch drying = order.open(DRYING, "WZ-BA-01");
        drying.read(Grid.rows(drying.sheet(), List.of(), (kind, analyte) -> Optional.of(weighed(kind))))
                .done();
        drying.submit();
        told.refused("另行录入干物质", "InputComesFromTheRecord", metals.read(metals(metals, "0.95")));
        metals.read(metals(metals, "")).done();
        metals.submit();
        Stream.of(acidity, drying, metals).forEach(this::finish);
        told.step("土壤：三级审核，出具报告", "Soil: check, review, sign, and the report");
        String report = order.issue();
        told.file("soil-" + report + ".pdf", order.pdf(report));
        told.detail(report + "：" + order.verification(report));
    }

    private void finish(WalkedBatch batch) {
        batch.results().forEach(told::detail);
        batch.review();
    }

    /** Its label is read before it is used. */
    private static Map<String, Object> scanned(String instrument) {
        return Map.of(
                "scans",
                List.of(Map.of(
                        "scanned", "EQ:" + instrument, "at", Instant.now().toString())));
    }

    /** g: the dish, with moist soil, dried. */
    private static Map<String, String> weighed(String kind) {
        return Map.of(
                "tare", "30.0000",
                "gross", "50.0000",
                "dried", kind.equals("LABORATORY_DUPLICATE") ? "46.4100" : "46.4000");
    }

    private static List<Map<String, String>> curve() {
        return Stream.of("CU", "ZN")
                .flatMap(metal -> Stream.of("0", "5", "10", "20", "40", "60", "80")
                        .map(amount -> Map.of(
                                "analyte", metal,
                                "standard", amount,
                                "response", responseTo(new BigDecimal(amount)))))
                .toList();
    }

    /** @param dryMatter that is typed; none when empty */
    private static List<Map<String, Object>> metals(WalkedBatch batch, String dryMatter) {
        return Grid.rows(
                batch.sheet(),
                List.of(),
                (kind, analyte) -> Optional.ofNullable(CONTENTS.get(kind))
                        .map(contents -> inputs(kind, analyte, new BigDecimal(contents.get(analyte)), dryMatter)));
    }

    private static Map<String, String> inputs(String kind, String analyte, BigDecimal content, String dryMatter) {
        boolean ofSample = kind.equals("SAMPLE") || kind.equals("LABORATORY_DUPLICATE") || kind.equals("SPIKE");
        BigDecimal share = ofSample ? DRY_MATTER : BigDecimal.ONE;
        var inputs = new HashMap<String, String>();
        inputs.put("response", responseTo(content.multiply(MASS).multiply(share)));
        inputs.put("mass", MASS.toPlainString());
        inputs.put("dryMatter", ofSample ? dryMatter : "1");
        if (kind.equals("SPIKE")) {
            inputs.put("added", ADDED.get(analyte));
        }
        if (kind.equals("CALIBRATION_CHECK")) {
            inputs.put("nominal", content.toPlainString());
        }
        return inputs;
    }

    /** Absorbance of so many μg. */
    private static String responseTo(BigDecimal micrograms) {
        return new BigDecimal("0.002")
                .add(new BigDecimal("0.006").multiply(micrograms))
                .toPlainString();
    }
}
