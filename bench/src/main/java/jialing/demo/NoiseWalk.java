package jialing.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jialing.client.LaboratoryDay;

/**
 * A day of noise in a function zone of class 2, from the plan to the issued report. Samplers fetch the card of the station; what it kept
 * is delivered whole at the bench. A freight train that passes once makes the night louder than the zone allows.
 */
final class NoiseWalk {

    private static final String METHOD = "GB 3096-2008";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final long AN_HOUR = 3_600_000;
    private static final String SITE = "NO023";

    private final String url;
    private final Told told;

    NoiseWalk(String url, Told told) {
        this.url = url;
        this.told = told;
    }

    void walk() {
        told.step("噪声：功能区 24 小时监测，从任务单到收样", "Noise: a day in a function zone, from the order to the receipt");
        WalkedOrder order = WalkedOrder.planned(url, "noise", "演示：功能区声环境监测", List.of(SITE), List.of("LD", "LN"));
        order.approve();
        refusedInTheField(order);
        order.collect();
        order.handOver();
        order.receive();
        told.detail(order.number() + "  " + String.join("  ", order.samples()));
        WalkedBatch batch = measured(order);
        told.step("噪声：三级审核，出具报告", "Noise: check, review, sign, and the report");
        batch.review();
        String report = order.issue();
        told.file("noise-" + report + ".pdf", order.pdf(report));
        told.detail(report + "：" + order.verification(report));
    }

    private void refusedInTheField(WalkedOrder order) {
        refused(order, "未记录声校准", "NoiseConditionsGiven", "calibratorAfter", "");
        refused(order, "测量后校准示值偏离 0.6 dB(A)", "CalibratorHeld", "calibratorAfter", "94.4");
        refused(order, "风速 5 m/s", "WeatherAllowsNoise", "windSpeedMs", "5.0");
        refused(order, "声校准器不在台账", "InstrumentExists", "soundCalibrator", "WZ-SC-99");
    }

    private void refused(WalkedOrder order, String attempt, String rule, String fact, String written) {
        Map<String, Object> record = order.fieldRecord(order.samples().get(0));
        var facts = new HashMap<Object, Object>((Map<?, ?>) record.get("circumstances"));
        facts.put(fact, written);
        record.put("circumstances", facts);
        told.refused(attempt, rule, order.as("wz.sampler1").post("/api/sampling/field-records", record));
    }

    private WalkedBatch measured(WalkedOrder order) {
        told.step("噪声：提交全天 24 小时的等效声级", "Noise: the equivalent levels of all 24 hours are delivered");
        WalkedBatch batch = order.open(METHOD, "WZ-SL-01");
        String position =
                batch.positions().findFirst().orElseThrow().path("code").asText();
        told.refused("缺一个小时", "EveryHourIsMeasured", batch.deliver(series(position, 23)));
        batch.deliver(series(position, 24)).done();
        batch.results().forEach(told::detail);
        batch.submit();
        return batch;
    }

    /** @param hours how many of the day before were kept */
    private static Map<String, Object> series(String position, int hours) {
        Instant midnight = LaboratoryDay.today().minusDays(1).atStartOfDay(ZONE).toInstant();
        return Map.of(
                "position",
                position,
                "kind",
                "SOUND_LEVELS",
                "startedAt",
                midnight.toString(),
                "intervalMillis",
                AN_HOUR,
                "points",
                IntStream.range(0, hours).mapToObj(NoiseWalk::hour).toList());
    }

    private static Map<String, Object> hour(int hour) {
        return Map.of("label", "%02d:00".formatted(hour), "values", Map.of("level", level(hour)));
    }

    /** Invented: every other hour of the day a lorry, and a freight train between three and four at night. */
    private static String level(int hour) {
        if (hour >= 6 && hour < 22) {
            return hour % 2 == 0 ? "58.0" : "55.0";
        }
        return hour == 3 ? "58.0" : "47.0";
    }
}
