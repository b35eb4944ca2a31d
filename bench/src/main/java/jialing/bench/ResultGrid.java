package jialing.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jialing.client.Answer;
import jialing.client.PersonAtWork;

/** A grid of a thousand readings of metals by ICP-MS, replicates included, saved at once: checked, calculated, with its act. */
final class ResultGrid {

    private static final double MOST_TIMES = 4;
    private static final int GRID = 1000;

    /** Grids saved before the measured ones: neither side is measured cold. */
    private static final int WARM_UP = 4;

    /** A batch holds no more samples (HJ 630-2011): a thousand rows come of replicates. */
    private static final int REPLICATES = 4;

    private final SystemUnderTest system;
    private final Findings findings;

    ResultGrid(SystemUnderTest system, Findings findings) {
        this.system = system;
        this.findings = findings;
    }

    /** @param samples received, waiting for the method */
    void measure(List<String> samples) throws Exception {
        PersonAtWork analyst = system.as("wz.analyst1");
        List<String> containers = IcpMs.fullest(analyst, samples);
        var taken = new ArrayList<Double>();
        int rows = 0;
        String batch = "";
        for (int round = 0; round < containers.size() / IcpMs.BATCH_AT_MOST; round++) {
            batch = IcpMs.opened(
                    analyst, containers.subList(round * IcpMs.BATCH_AT_MOST, (round + 1) * IcpMs.BATCH_AT_MOST));
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
        if (IcpMs.needsCurve(analyte)) {
            inputs.putAll(IcpMs.reading(IcpMs.responseTo(20)));
        } else {
            inputs.put("reading", "12.3");
        }
        String kind = position.path("kind").asText();
        if (kind.startsWith("SPIKE")) {
            inputs.put("added", "10");
        }
        if (kind.equals("CALIBRATION_CHECK")) {
            inputs.put("nominal", IcpMs.inUnitOf(analyte, "20"));
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
