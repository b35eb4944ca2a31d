package jialing.system.sampling;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import jialing.system.shared.Answer;
import jialing.system.shared.PersonAtWork;
import jialing.system.shared.TheSystem;

/** An approved work order of the Wanzhou sub-centre, and the hands that work it off. */
public final class SamplingTrip {

    public static final List<String> ANALYTES =
            List.of("WTEMP", "PH", "DO", "COND", "TURB", "NH3N", "COD", "TP", "BOD5", "OIL");
    private static final Map<String, String> UNITS =
            Map.of("WTEMP", "℃", "PH", "无量纲", "DO", "mg/L", "COND", "μS/cm", "TURB", "NTU");

    private final String workOrder;

    private SamplingTrip(String workOrder) {
        this.workOrder = workOrder;
    }

    public static SamplingTrip approved() {
        return approvedFor(ANALYTES);
    }

    public static SamplingTrip approvedFor(List<String> analytes) {
        String id = plannedFor(analytes, "SW010").text("id");
        TheSystem.as("wz.signatory")
                .post("/api/planning/work-orders/" + id + "/approval", Map.of("pin", PersonAtWork.PIN))
                .done();
        return new SamplingTrip(id);
    }

    public static Answer planned(String... sites) {
        return plannedFor(ANALYTES, sites);
    }

    private static Answer plannedFor(List<String> analytes, String... sites) {
        String today = LocalDate.now().toString();
        return TheSystem.as("wz.planner")
                .post(
                        "/api/planning/work-orders",
                        Map.of(
                                "title",
                                "三月例行监测",
                                "element",
                                "surface_water",
                                "sites",
                                List.of(sites),
                                "analytes",
                                analytes,
                                "plannedOn",
                                today,
                                "dueOn",
                                today))
                .done();
    }

    public String workOrder() {
        return workOrder;
    }

    /** Of the routine sample. */
    public String code() {
        for (JsonNode sample : TheSystem.as("wz.sampler1")
                .get("/api/sampling/samples?workOrder=" + workOrder)
                .done()
                .json()
                .at("/items")) {
            if (sample.at("/kind").asText().equals("ROUTINE")) {
                return sample.at("/code").asText();
            }
        }
        throw new AssertionError("no routine sample");
    }

    public JsonNode sample(String code) {
        return TheSystem.as("wz.sampler1")
                .get("/api/sampling/samples/" + code)
                .done()
                .json();
    }

    /** A complete field record, which a story may spoil. */
    public Map<String, Object> record(String code) {
        JsonNode sample = sample(code);
        var readings = new ArrayList<Map<String, Object>>();
        sample.at("/fieldReadings").forEach(analyte -> readings.add(reading(analyte.asText(), "7.5")));
        var containers = new ArrayList<Map<String, Object>>();
        sample.at("/containers")
                .forEach(container -> containers.add(Map.of(
                        "code", container.at("/code").asText(),
                        "preservativeAdded", !container.at("/preservative").isNull(),
                        "volumeMl", container.at("/volumeMl").asInt())));
        var record = new HashMap<String, Object>();
        record.put("id", newId());
        record.put("sampleCode", code);
        record.put("deviceTime", Instant.now().toString());
        record.put("position", Map.of("lon", 108.38, "lat", 30.81, "accuracyM", 6));
        record.put("weather", "CLOUDY");
        record.put("readings", readings);
        record.put("containers", containers);
        record.put("secondSampler", signer("wz.sampler2"));
        return record;
    }

    public static Map<String, Object> reading(String analyte, String value) {
        return Map.of("analyte", analyte, "value", value, "unit", UNITS.get(analyte));
    }

    public static Map<String, Object> signer(String account) {
        return Map.of("account", account, "pin", PersonAtWork.PIN);
    }

    public static Answer collect(Map<String, Object> record) {
        return TheSystem.as("wz.sampler1").post("/api/sampling/field-records", record);
    }

    public static Answer handOver(String code, String giver, String receiver) {
        return TheSystem.as(giver)
                .post(
                        "/api/custody/hand-overs",
                        Map.of("sampleCodes", List.of(code), "seal", "FS-1", "receiver", signer(receiver)));
    }

    /** As a phone mints it: a UUID of version 7. */
    public static String newId() {
        long milliseconds = System.currentTimeMillis();
        var random = ThreadLocalRandom.current();
        long high = milliseconds << 16 | 0x7000L | random.nextInt(0x1000);
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
