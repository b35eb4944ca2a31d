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

/**
 * A run of a hundred containers by ICP-MS with the quality control of five groups: every reading saved in one grid and calculated, then
 * submitted, judged and charted.
 */
final class IcpMsRun {

    private static final double MOST_SECONDS = 1.5;
    private static final int CONTAINERS = 100;

    /** The catalogue puts ten metals into one bottle: three readings of each make three thousand readings of thirty analytes. */
    private static final int REPLICATES = 3;

    /** Content in μg/L, and what the instrument shows for it, by what stands in a position. */
    private static final Map<String, Integer> CONTENTS = Map.of(
            "SAMPLE", 20,
            "LABORATORY_DUPLICATE", 20,
            "SPIKE", 30,
            "SPIKE_DUPLICATE", 30,
            "CALIBRATION_CHECK", 50);

    private final SystemUnderTest system;
    private final Trips trips;
    private final Findings findings;

    IcpMsRun(SystemUnderTest system, Trips trips, Findings findings) {
        this.system = system;
        this.trips = trips;
        this.findings = findings;
    }

    /** @param metals that the samples are taken for */
    void measure(List<String> metals) throws Exception {
        var samples = new ArrayList<String>();
        for (int trip = 0; trip < 3; trip++) {
            String order = trips.planned(trips.sites(69), metals);
            trips.approve(order);
            samples.addAll(trips.received(order));
        }
        PersonAtWork analyst = system.as("wz.analyst1");
        List<String> containers = IcpMs.fullest(analyst, samples);
        double seconds = 0;
        String batch = "";
        int rows = 0;
        int analytes = 0;
        for (int run = 0; run < containers.size() / CONTAINERS; run++) {
            batch = IcpMs.opened(analyst, containers.subList(run * CONTAINERS, (run + 1) * CONTAINERS));
            JsonNode sheet =
                    analyst.get("/api/analysis/batches/" + batch).done().json();
            List<Map<String, Object>> readings = readings(sheet);
            String path = "/api/analysis/batches/" + batch;
            rows = readings.size();
            analytes = sheet.path("analytes").size();
            seconds = Series.once(() -> {
                        analyst.post(path + "/readings", Map.of("rows", readings))
                                .done();
                        return analyst.post(path + "/submission", Map.of("pin", PersonAtWork.PIN))
                                .done();
                    })
                    / 1000;
        }
        findings.atMost(
                "A run of " + CONTAINERS + " containers × " + analytes + " analytes × " + REPLICATES + " by ICP-MS ("
                        + rows + " readings with quality control) calculated, judged, charted and saved, over REST",
                seconds,
                "s",
                MOST_SECONDS);
        besideBareInserts(batch, seconds);
    }

    private void besideBareInserts(String batch, double seconds) throws Exception {
        String ofBatch = "batch_id = '" + batch + "'";
        try (Connection connection = system.databaseOwner()) {
            var tables = List.of(
                    BareInsert.of(connection, "analysis_raw_record", ofBatch),
                    BareInsert.of(connection, "analysis_result", ofBatch),
                    BareInsert.of(connection, "quality_judgement", ofBatch),
                    BareInsert.of(connection, "controlchart_point", ofBatch),
                    BareInsert.of(connection, "ledger_act", "subject_id = '" + batch + "'"));
            int inserted = tables.stream().mapToInt(BareInsert::count).sum();
            double bare = BareInsert.milliseconds(connection, tables, 5);
            findings.beside("The same run", seconds * 1000, "its " + inserted + " rows by a JDBC batch", bare, null);
        }
    }

    private static List<Map<String, Object>> readings(JsonNode sheet) {
        var rows = new ArrayList<Map<String, Object>>();
        for (JsonNode position : sheet.path("positions")) {
            var here = Answer.stream(position.path("analytes"))
                    .map(JsonNode::asText)
                    .toList();
            Answer.stream(sheet.path("analytes"))
                    .filter(analyte -> here.contains(analyte.path("analyte").asText()))
                    .forEach(analyte -> IntStream.rangeClosed(1, REPLICATES)
                            .forEach(replicate -> rows.add(row(position, analyte, replicate))));
        }
        return rows;
    }

    private static Map<String, Object> row(JsonNode position, JsonNode analyte, int replicate) {
        String kind = position.path("kind").asText();
        var inputs = new HashMap<String, String>();
        inputs.put(
                IcpMs.needsCurve(analyte) ? "response" : "reading", IcpMs.responseTo(CONTENTS.getOrDefault(kind, 0)));
        if (kind.startsWith("SPIKE")) {
            inputs.put("added", IcpMs.inUnitOf(analyte, "10"));
        }
        if (kind.equals("CALIBRATION_CHECK")) {
            inputs.put("nominal", IcpMs.inUnitOf(analyte, "50"));
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
