package jialing.demo;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A day of air from the plan to the issued report: fine particles on a filter, sulphur dioxide in a solution. The volume of air comes
 * from the field record, as it was for particles and at 298.15 K for the gas.
 */
final class AirWalk {

    private static final String FILTER = "HJ 618-2011";
    private static final String ABSORBED = "HJ 482-2009";

    /** As {@link jialing.client.FieldForm} has it: 0.199 L/min over 1440 min, 17.5 ℃ and 98.6 kPa, brought to 298.15 K. */
    private static final BigDecimal LITRES = new BigDecimal("286.0");

    /** μg by what stands in a position. */
    private static final Map<String, String> AMOUNTS = Map.of(
            "METHOD_BLANK", "0",
            "FIELD_BLANK", "0.30",
            "SAMPLE", "4.60",
            "LABORATORY_DUPLICATE", "4.70",
            "SPIKE", "7.50",
            "CALIBRATION_CHECK", "5.00");

    private final String url;
    private final Told told;

    AirWalk(String url, Told told) {
        this.url = url;
        this.told = told;
    }

    void walk() {
        told.step("环境空气：滤膜和吸收液采样一天", "Air: a day on a filter and in a solution");
        WalkedOrder order = WalkedOrder.planned(url, "air", "演示：环境空气监测", List.of("AQ002"), List.of("PM25", "SO2"));
        order.approve();
        refusedInTheField(order);
        order.collect();
        order.handOver();
        order.receive();
        told.detail(order.number() + "  " + String.join("  ", order.samples()));
        told.step("环境空气：称重和比色，体积取自采样记录", "Air: weighing and photometry, the volume is on record");
        WalkedBatch weighed = weighed(order);
        WalkedBatch coloured = coloured(order);
        Stream.of(weighed, coloured).forEach(batch -> {
            batch.results().forEach(told::detail);
            batch.review();
        });
        told.step("环境空气：三级审核，出具报告", "Air: check, review, sign, and the report");
        String report = order.issue();
        told.file("air-" + report + ".pdf", order.pdf(report));
        told.detail(report + "：" + order.verification(report));
    }

    private void refusedInTheField(WalkedOrder order) {
        refused(order, "未记录采样后流量", "AirSamplingGiven", "");
        refused(order, "流量变化 6 %", "FlowHeld", "106.0");
    }

    private void refused(WalkedOrder order, String attempt, String rule, String flowAfter) {
        Map<String, Object> record = order.fieldRecord(order.samples("ROUTINE").get(0));
        var facts = new HashMap<Object, Object>((Map<?, ?>) record.get("circumstances"));
        facts.put("particleFlowAfter", flowAfter);
        record.put("circumstances", facts);
        told.refused(attempt, rule, order.as("wz.sampler1").post("/api/sampling/field-records", record));
    }

    private WalkedBatch weighed(WalkedOrder order) {
        WalkedBatch batch = order.open(FILTER, "WZ-BA-01");
        batch.read(Grid.rows(batch.sheet(), order.blanks(), (kind, analyte) -> Optional.of(filter(kind))))
                .done();
        batch.submit();
        return batch;
    }

    /** g, each weighed twice; a filter that only went along does not change. */
    private static Map<String, String> filter(String kind) {
        return switch (kind) {
            case "METHOD_BLANK" -> weighed("0.35640", Map.of("airVolume", "144720"));
            case "FIELD_BLANK" -> weighed("0.35641", Map.of());
            default -> weighed("0.36138", Map.of());
        };
    }

    private static Map<String, String> weighed(String gross, Map<String, String> besides) {
        var inputs = new HashMap<>(besides);
        inputs.putAll(Map.of("tare", "0.35640", "tareAgain", "0.35641", "gross", gross, "grossAgain", gross));
        return inputs;
    }

    private WalkedBatch coloured(WalkedOrder order) {
        WalkedBatch batch = order.open(ABSORBED, "WZ-UV-01");
        batch.calibrate(Stream.of("0", "0.50", "1.00", "2.00", "5.00", "8.00", "10.00")
                .map(amount ->
                        Map.of("analyte", "SO2", "standard", amount, "response", responseTo(new BigDecimal(amount))))
                .toList());
        batch.read(Grid.rows(
                        batch.sheet(),
                        order.blanks(),
                        (kind, analyte) -> Optional.ofNullable(AMOUNTS.get(kind))
                                .map(amount -> absorbed(kind, new BigDecimal(amount)))))
                .done();
        batch.submit();
        return batch;
    }

    private static Map<String, String> absorbed(String kind, BigDecimal amount) {
        var inputs = new HashMap<String, String>();
        inputs.put("response", responseTo(amount));
        if (kind.equals("METHOD_BLANK") || kind.equals("CALIBRATION_CHECK")) {
            inputs.put("airVolume", LITRES.toPlainString());
        }
        if (kind.equals("SPIKE")) {
            inputs.put("added", "10.1");
        }
        if (kind.equals("CALIBRATION_CHECK")) {
            inputs.put("nominal", "17.5");
        }
        return inputs;
    }

    /** Absorbance of so many μg. */
    private static String responseTo(BigDecimal micrograms) {
        return new BigDecimal("0.012")
                .add(new BigDecimal("0.0420").multiply(micrograms))
                .toPlainString();
    }
}
