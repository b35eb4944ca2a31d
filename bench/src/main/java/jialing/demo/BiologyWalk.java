package jialing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Stream;
import jialing.client.PersonAtWork;

/**
 * Aquatic life from the plan to the issued report: the macroinvertebrates of a river bed, identified and counted, with the indices that
 * follow from their list; faecal coliforms of the river by tubes of three dilutions; and a well that people drink from, in which nothing
 * may be detected.
 */
final class BiologyWalk {

    private static final String BENTHOS = "HJ 1295-2023";
    private static final String TUBES = "HJ 347.2-2018";
    private static final String SUBSTRATE = "GB/T 5750.12-2023";

    /** Invented: a lower reach with worms and midges, and with mayflies and caddisflies that want oxygen. */
    private static final List<Entry<String, String>> BED = List.of(
            Map.entry("Limnodrilus hoffmeisteri", "18"),
            Map.entry("Branchiura sowerbyi", "6"),
            Map.entry("Chironomus plumosus", "12"),
            Map.entry("Baetis", "9"),
            Map.entry("Hydropsyche", "5"),
            Map.entry("Corbicula fluminea", "10"));

    /** Who counts again finds one worm more. */
    private static final List<Entry<String, String>> BED_COUNTED_AGAIN = Stream.concat(
                    Stream.of(Map.entry("Limnodrilus hoffmeisteri", "19")),
                    BED.stream().skip(1))
            .toList();

    /** Three grabs of 1/16 m². */
    private static final String AREA = "0.1875";

    private final String url;
    private final Told told;

    BiologyWalk(String url, Told told) {
        this.url = url;
        this.told = told;
    }

    void walk() {
        benthos();
        coliforms();
        well();
    }

    private void benthos() {
        told.step("水生态：大型底栖无脊椎动物，从任务单到收样", "Aquatic life: macroinvertebrates, from the order to the receipt");
        WalkedOrder order = WalkedOrder.planned(
                url,
                "biology",
                "演示：河流底栖动物监测",
                List.of("BI001"),
                List.of("BENTHOS_TAXA", "BENTHOS_DENSITY", "BENTHOS_H", "BENTHOS_D", "BENTHOS_J", "BENTHOS_BMWP"));
        order.bringToTheLaboratory(record -> record);
        told.detail(order.number() + "  " + String.join("  ", order.samples()));
        told.step("水生态：鉴定计数，物种名录整份提交，指数由名录算得", "Aquatic life: the list is delivered whole, indices follow");
        WalkedBatch batch = order.open(BENTHOS, "WZ-BM-01");
        String first = code(batch.positions().findFirst().orElseThrow());
        told.refused("未给出采样面积", "InputsFitFormula", batch.deliver(list(first, BED, Map.of())));
        batch.positions()
                .toList()
                .forEach(position -> batch.deliver(list(
                                code(position),
                                kind(position).equals("LABORATORY_DUPLICATE") ? BED_COUNTED_AGAIN : BED,
                                Map.of("area", AREA)))
                        .done());
        reported(order, batch, "biology");
    }

    private void coliforms() {
        told.step("水中粪大肠菌群：多管发酵，从任务单到收样", "Faecal coliforms by tubes, from the order to the receipt");
        WalkedOrder order =
                WalkedOrder.planned(url, "surface_water", "演示：地表水粪大肠菌群监测", List.of("SW018"), List.of("FCOLI"));
        order.bringToTheLaboratory(record -> record);
        told.detail(order.number() + "  " + String.join("  ", order.samples()));
        told.step("水中粪大肠菌群：三个稀释度各五管", "Faecal coliforms: five tubes of each of three dilutions");
        WalkedBatch batch = order.open(TUBES, "WZ-IN-01");
        String first = code(batch.positions().findFirst().orElseThrow());
        told.refused("五管中六管阳性", "TubesAreSound", batch.deliver(tubes(first, List.of("6", "3", "0"))));
        batch.positions()
                .toList()
                .forEach(position -> batch.deliver(tubes(code(position), grown(order, position)))
                        .done());
        reported(order, batch, "microbiology");
    }

    /** Of five tubes with 1, 0.1 and 0.01 mL. */
    private static List<String> grown(WalkedOrder order, JsonNode position) {
        return switch (Grid.kind(position, order.blanks())) {
            case "SAMPLE" -> List.of("5", "3", "0");
            case "POSITIVE_CONTROL" -> List.of("5", "5", "5");
            default -> List.of("0", "0", "0");
        };
    }

    /** Invented: coliforms are there, Escherichia coli is not. */
    private void well() {
        told.step("饮用水井：不得检出总大肠菌群和大肠埃希氏菌", "A well: no coliforms and no E. coli may be detected");
        Stream.of("TCOLI", "ECOLI").forEach(this::mayNotBeDetected);
        WalkedOrder order =
                WalkedOrder.planned(url, "groundwater", "演示：分散式饮用水井监测", List.of("GW019"), List.of("TCOLI", "ECOLI"));
        order.bringToTheLaboratory(record -> record);
        told.detail(order.number() + "  " + String.join("  ", order.samples()));
        told.step("饮用水井：酶底物法定性，空白、阳性和阴性对照", "A well: presence or absence, with blank and controls");
        WalkedBatch batch = order.open(SUBSTRATE, "WZ-IN-01");
        batch.read(grown(batch, order, "YI1")).done();
        told.refused("缺阴性对照", "EveryPositionIsMeasured", batch.submission());
        batch.read(grown(batch, order, "")).done();
        reported(order, batch, "well");
    }

    private void mayNotBeDetected(String analyte) {
        var limit = new HashMap<String, Object>(
                Map.of("kind", "OWN", "place", "GW019", "matrix", "water", "analyte", analyte, "notDetected", true));
        limit.put("source", "GB 5749-2022 表1");
        limit.put("pin", PersonAtWork.PIN);
        PersonAtWork.loggedIn(url, "wz.quality")
                .post("/api/assessment/requirements", limit)
                .done();
    }

    /** @param without code of a position that is not read */
    private static List<Map<String, Object>> grown(WalkedBatch batch, WalkedOrder order, String without) {
        return Grid.rows(
                        batch.sheet(),
                        order.blanks(),
                        (kind, analyte) -> Optional.of(Map.of("grown", grows(kind, analyte))))
                .stream()
                .filter(row -> !row.get("position").equals(without))
                .toList();
    }

    private static String grows(String kind, String analyte) {
        boolean coliforms = kind.equals("SAMPLE") && analyte.equals("TCOLI");
        return coliforms || kind.equals("POSITIVE_CONTROL") ? "1" : "0";
    }

    private void reported(WalkedOrder order, WalkedBatch batch, String file) {
        batch.submit();
        batch.results().forEach(told::detail);
        told.step("三级审核，出具报告", "Check, review, sign, and the report");
        batch.review();
        String report = order.issue();
        told.file(file + "-" + report + ".pdf", order.pdf(report));
        told.detail(report + "：" + order.verification(report));
    }

    private static String code(JsonNode position) {
        return position.path("code").asText();
    }

    private static String kind(JsonNode position) {
        return position.path("kind").asText();
    }

    private static Map<String, Object> list(
            String position, List<Entry<String, String>> taxa, Map<String, String> inputs) {
        return Map.of(
                "position",
                position,
                "kind",
                "TAXA",
                "inputs",
                inputs,
                "points",
                taxa.stream()
                        .map(taxon -> Map.of("label", taxon.getKey(), "values", Map.of("abundance", taxon.getValue())))
                        .toList());
    }

    private static Map<String, Object> tubes(String position, List<String> positive) {
        return Map.of(
                "position",
                position,
                "kind",
                "TUBES",
                "points",
                List.of(row("1", positive.get(0)), row("0.1", positive.get(1)), row("0.01", positive.get(2))));
    }

    private static Map<String, Object> row(String volume, String positive) {
        return Map.of("values", Map.of("volume", volume, "tubes", "5", "positive", positive));
    }
}
