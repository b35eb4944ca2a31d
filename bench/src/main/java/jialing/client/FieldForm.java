package jialing.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What samplers and custodians send: field record, hand-over and receipt of a sample, complete and without fault. */
public final class FieldForm {

    private static final Map<String, String> READINGS =
            Map.of("WTEMP", "18.4", "PH", "7.8", "DO", "8.1", "COND", "356", "TURB", "12");
    private static final Map<String, String> UNITS =
            Map.of("WTEMP", "℃", "PH", "无量纲", "DO", "mg/L", "COND", "μS/cm", "TURB", "NTU");

    private static final Map<String, String> NOISE = Map.of(
            "soundMeter", "WZ-SL-01",
            "soundCalibrator", "WZ-SC-01",
            "calibratorBefore", "93.8",
            "calibratorAfter", "94.0",
            "windSpeedMs", "1.2");

    private static final Map<String, String> AIR = Map.of(
            "airSampler", "WZ-AS-01",
            "particleFlowBefore", "100.0",
            "particleFlowAfter", "101.0",
            "particleMinutes", "1440",
            "gasFlowBefore", "0.200",
            "gasFlowAfter", "0.198",
            "gasMinutes", "1440",
            "airTemperatureC", "17.5",
            "airPressureKPa", "98.6");

    private static final Map<String, String> STACK = Map.ofEntries(
            Map.entry("stackSampler", "WZ-SS-01"),
            Map.entry("meteredVolumeL", "1150"),
            Map.entry("meterTemperatureC", "25.0"),
            Map.entry("meterPressureKPa", "96.2"),
            Map.entry("stackOxygenPercent", "6.0"),
            Map.entry("stackMoisturePercent", "12.0"),
            Map.entry("stackTemperatureC", "105"),
            Map.entry("stackPressureKPa", "99.1"),
            Map.entry("stackVelocityMs", "8.0"),
            Map.entry("nozzleVelocityMs", "8.2"),
            Map.entry("stackAreaM2", "0.785"));

    private static final Map<String, Map<String, String>> CIRCUMSTANCES =
            Map.of("noise", NOISE, "air", AIR, "exhaust", STACK);

    private FieldForm() {}

    /**
     * @param sample as the system shows it
     * @return to be changed freely by who sends it
     */
    public static Map<String, Object> recordOf(JsonNode sample) {
        var record = new HashMap<String, Object>();
        record.put("id", newId());
        record.put("sampleCode", sample.at("/code").asText());
        record.put("deviceTime", Instant.now().toString());
        record.put("position", Map.of("lon", 108.38, "lat", 30.81, "accuracyM", 6));
        record.put("weather", "CLOUDY");
        record.put(
                "circumstances",
                CIRCUMSTANCES.getOrDefault(sample.at("/element").asText(), Map.of()));
        record.put("readings", readings(sample));
        record.put("containers", containers(sample));
        record.put("secondSampler", signer("wz.sampler2"));
        return record;
    }

    private static List<Map<String, Object>> readings(JsonNode sample) {
        return Answer.stream(sample.at("/fieldReadings"))
                .map(JsonNode::asText)
                .map(analyte -> reading(analyte, READINGS.get(analyte)))
                .toList();
    }

    public static Map<String, Object> reading(String analyte, String value) {
        return Map.of("analyte", analyte, "value", value, "unit", UNITS.get(analyte));
    }

    private static List<Map<String, Object>> containers(JsonNode sample) {
        return Answer.stream(sample.at("/containers"))
                .map(container -> Map.<String, Object>of(
                        "code", container.at("/code").asText(),
                        "preservativeAdded", !container.at("/preservative").isNull(),
                        "volumeMl", container.at("/volumeMl").asInt()))
                .toList();
    }

    public static Map<String, Object> signer(String account) {
        return Map.of("account", account, "pin", PersonAtWork.PIN);
    }

    public static Map<String, Object> handOverOf(List<String> sampleCodes, String receiver) {
        return Map.of("sampleCodes", sampleCodes, "seal", "FS-0001", "receiver", signer(receiver));
    }

    public static Map<String, Object> receiptOf(String sampleCode) {
        return Map.of(
                "sampleCode",
                sampleCode,
                "condition",
                Map.of(
                        "containerIntact", true,
                        "sealIntact", true,
                        "labelMatches", true,
                        "temperatureC", "4.2",
                        "volumeSufficient", true),
                "decision",
                "ACCEPT");
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
