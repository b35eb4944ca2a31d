package jialing.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.PersonAtWork;

/**
 * A run of a hundred containers by ICP-MS with the quality control of five groups: every reading saved in one grid and calculated, then
 * submitted, judged and charted.
 */
final class IcpMsRun {

    private static final double MOST_SECONDS = 1.5;
    private static final int CONTAINERS = 100;

    /** Runs before the measured ones: nothing is measured cold. */
    private static final int WARM_UP = 4;

    private static final int ANALYTES = 30;

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

    void measure() throws Exception {
        List<String> elements = trips.elementsOfOneBottle(IcpMs.METHOD).subList(0, ANALYTES);
        var samples = new ArrayList<String>();
        for (int trip = 0; trip < 11; trip++) {
            String order = trips.planned(trips.sites(69), elements);
            trips.approve(order);
            samples.addAll(trips.received(order));
        }
        PersonAtWork analyst = system.as("wz.analyst1");
        List<String> containers = IcpMs.fullest(analyst, samples);
        var taken = new ArrayList<Double>();
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
            taken.add(Series.once(() -> {
                        analyst.post(path + "/readings", Map.of("rows", readings))
                                .done();
                        return analyst.post(path + "/submission", Map.of("pin", PersonAtWork.PIN))
                                .done();
                    })
                    / 1000);
        }
        List<Double> warm = taken.subList(WARM_UP, taken.size());
        double seconds =
                new Series(warm.stream().mapToDouble(Double::doubleValue).toArray()).median();
        findings.atMost(
                "A run of " + CONTAINERS + " containers × " + analytes + " analytes by ICP-MS (" + rows
                        + " readings with quality control) calculated, judged, charted and saved, over REST"
                        + " (median of %d after %d; the first of all took %.2f s)"
                                .formatted(warm.size(), WARM_UP, taken.get(0)),
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
                    .forEach(analyte -> rows.add(row(position, analyte)));
        }
        return rows;
    }

    private static Map<String, Object> row(JsonNode position, JsonNode analyte) {
        String kind = position.path("kind").asText();
        var inputs = new HashMap<String, String>();
        String response = IcpMs.responseTo(CONTENTS.getOrDefault(kind, 0));
        inputs.putAll(IcpMs.needsCurve(analyte) ? IcpMs.reading(response) : Map.of("reading", response));
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
                "inputs",
                inputs);
    }
}
