package jialing.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.PersonAtWork;

/** A grid of a thousand readings of metals by ICP-MS, replicates included, saved at once: checked, calculated, with its act. */
final class ResultGrid {

    static final String METHOD = "HJ 700-2014";
    private static final String INSTRUMENT = "WZ-MS-01";
    private static final double MOST_TIMES = 4;
    private static final int GRID = 1000;
    private static final int BATCH_AT_MOST = 20;

    /** Grids saved before the measured ones: neither side is measured cold. */
    private static final int WARM_UP = 4;

    /** A batch holds no more samples (HJ 630-2011): a thousand rows come of replicates. */
    private static final int REPLICATES = 4;

    private static final List<String> STANDARDS = List.of("0", "5", "10", "20", "40", "60", "80", "100");

    private final SystemUnderTest system;
    private final Findings findings;

    ResultGrid(SystemUnderTest system, Findings findings) {
        this.system = system;
        this.findings = findings;
    }

    /** @param samples received, waiting for the method */
    void measure(List<String> samples) throws Exception {
        PersonAtWork analyst = system.as("wz.analyst1");
        List<String> containers = fullest(analyst, samples);
        var taken = new ArrayList<Double>();
        int rows = 0;
        String batch = "";
        for (int round = 0; round < containers.size() / BATCH_AT_MOST; round++) {
            batch = opened(analyst, containers.subList(round * BATCH_AT_MOST, (round + 1) * BATCH_AT_MOST));
            JsonNode sheet =
                    analyst.get("/api/analysis/batches/" + batch).done().json();
            var readings = readings(sheet);
            rows = readings.size();
            String path = "/api/analysis/batches/" + batch + "/readings";
            taken.add(Series.once(
                    () -> analyst.post(path, Map.of("rows", readings)).done()));
        }
        String ofBatch = "batch_id = '" + batch + "'";
        try (Connection connection = system.databaseOwner()) {
            var tables = List.of(
                    BareInsert.of(connection, "analysis_raw_record", ofBatch),
                    BareInsert.of(connection, "analysis_result", ofBatch),
                    BareInsert.of(connection, "ledger_act", "subject_id = '" + batch + "'"));
            List<Double> warm = taken.subList(WARM_UP, taken.size());
            double bare = BareInsert.milliseconds(connection, tables, warm.size());
            int inserted = tables.stream().mapToInt(BareInsert::count).sum();
            findings.beside(
                    "Save a grid of " + rows + " readings and their results at once (median of " + warm.size()
                            + " after " + WARM_UP + "; the first of all took " + Math.round(taken.get(0)) + " ms)",
                    new Series(warm.stream().mapToDouble(Double::doubleValue).toArray()).median(),
                    "the same " + inserted + " rows by a JDBC batch",
                    bare,
                    MOST_TIMES);
        }
    }

    /** Containers that wait for the method with the most analytes. */
    private static List<String> fullest(PersonAtWork analyst, List<String> samples) {
        var waiting = analyst.get("/api/analysis/worklist")
                .done()
                .items()
                .filter(method -> method.path("method").asText().equals(METHOD))
                .flatMap(method -> Answer.stream(method.path("containers")))
                .filter(container ->
                        samples.contains(container.path("sampleCode").asText()))
                .toList();
        int most = waiting.stream()
                .mapToInt(container -> container.path("analytes").size())
                .max()
                .orElseThrow();
        return waiting.stream()
                .filter(container -> container.path("analytes").size() == most)
                .map(container -> container.path("code").asText())
                .toList();
    }

    private static String opened(PersonAtWork analyst, List<String> containers) {
        String batch = analyst.post(
                        "/api/analysis/batches",
                        Map.of("method", METHOD, "instrument", INSTRUMENT, "containers", containers))
                .done()
                .text("id");
        JsonNode sheet = analyst.get("/api/analysis/batches/" + batch).done().json();
        var points = Answer.stream(sheet.path("analytes"))
                .filter(ResultGrid::needsCurve)
                .flatMap(analyte -> STANDARDS.stream()
                        .map(standard -> Map.of(
                                "analyte",
                                analyte.path("analyte").asText(),
                                "standard",
                                standard,
                                "response",
                                String.valueOf(100 + 1000 * Integer.parseInt(standard)))))
                .toList();
        if (!points.isEmpty()) {
            analyst.post("/api/analysis/batches/" + batch + "/calibration", Map.of("points", points))
                    .done();
        }
        return batch;
    }

    private static boolean needsCurve(JsonNode analyte) {
        return inputs(analyte).anyMatch("response"::equals);
    }

    private static Stream<String> inputs(JsonNode analyte) {
        return Answer.stream(analyte.path("inputs")).map(JsonNode::asText);
    }

    private static List<Map<String, Object>> readings(JsonNode sheet) {
        var rows = new ArrayList<Map<String, Object>>();
        Answer.stream(sheet.path("positions"))
                .forEach(position -> Answer.stream(sheet.path("analytes"))
                        .filter(analyte -> Answer.stream(position.path("analytes"))
                                .anyMatch(each -> each.asText()
                                        .equals(analyte.path("analyte").asText())))
                        .forEach(analyte -> IntStream.rangeClosed(1, REPLICATES)
                                .forEach(replicate -> rows.add(row(position, analyte, replicate)))));
        return rows.subList(0, Math.min(rows.size(), GRID));
    }

    private static Map<String, Object> row(JsonNode position, JsonNode analyte, int replicate) {
        var inputs = new HashMap<String, String>();
        if (needsCurve(analyte)) {
            inputs.put("response", "20100");
        } else {
            inputs.put("reading", "12.3");
        }
        if (position.path("kind").asText().equals("SPIKE")) {
            inputs.put("added", "10");
        }
        return Map.of(
                "position",
                position.path("code").asText(),
                "analyte",
                analyte.path("analyte").asText(),
                "replicate",
                replicate,
                "inputs",
                inputs);
    }
}
