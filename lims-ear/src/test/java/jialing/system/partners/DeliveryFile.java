package jialing.system.partners;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The file of a delivery, as a partner's own system writes it. */
public final class DeliveryFile {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private final List<Map<String, String>> lines = new ArrayList<>();
    private final String people;

    private DeliveryFile(String people) {
        this.people = people;
    }

    /** @param people beginning of the accounts of the laboratory's people, e.g. {@code p1} */
    public static DeliveryFile of(String people) {
        return new DeliveryFile(people);
    }

    /** Ammonia nitrogen by HJ 535-2009 and what the line has otherwise. */
    public DeliveryFile line(String sample, String result, String... otherwise) {
        Instant now = Instant.now();
        var line = new LinkedHashMap<String, String>();
        line.put("sample_code", sample);
        line.put("site", "沱口");
        line.put("matrix", "water");
        line.put("sampled_at", TIME.format(now.minus(Duration.ofMinutes(3))));
        line.put("samplers", people + ".sampler1;" + people + ".sampler2");
        line.put("received_at", TIME.format(now.minus(Duration.ofMinutes(2))));
        line.put("analyte", "NH3N");
        line.put("method", "HJ 535-2009");
        line.put("result", result);
        line.put("unit", "mg/L");
        line.put("detection_limit", "0.025");
        line.put("uncertainty", "");
        line.put("analysed_at", TIME.format(now));
        line.put("analyst", people + ".analyst1");
        line.put("instrument", people.toUpperCase(Locale.ROOT) + "-UV-01");
        line.put("batch", "PC-01");
        line.put("report", "");
        line.put("remark", "");
        for (int i = 0; i < otherwise.length; i += 2) {
            line.put(otherwise[i], otherwise[i + 1]);
        }
        lines.add(line);
        return this;
    }

    public byte[] csv() {
        var text = new StringBuilder(String.join(",", lines.get(0).keySet())).append("\r\n");
        lines.forEach(line -> text.append(String.join(",", line.values())).append("\r\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
