package jialing.domain.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.reporting.Report;
import jialing.domain.reporting.ReportContent;
import jialing.domain.reporting.ReportContent.FieldReading;
import jialing.domain.reporting.ReportContent.ReportedResult;
import jialing.domain.reporting.ReportContent.SampleTaken;
import jialing.domain.reporting.ReportContent.Subcontracted;
import jialing.domain.shared.Text;

/** One section, a measured and a censored result and a reading in the field, sealed. */
final class ASealedReport {

    private static final Instant SAMPLED = Instant.parse("2026-03-12T01:20:00Z");
    static final Instant ISSUED = Instant.parse("2026-03-20T08:00:00Z");
    private static final String SAMPLE = "CQWZ260300001K";

    private ASealedReport() {}

    static Report aSealedReport() {
        return new Report(
                new UUID(0, 1),
                "CQ-WZ",
                "CQ-WZ-2026-BG-0002",
                new UUID(0, 2),
                Optional.of(new Report.Replacement("CQ-WZ-2026-BG-0001", "稀释倍数录入错误")),
                content(),
                "hash",
                ISSUED,
                Optional.of(new Report.Issue(new UUID(0, 3), "陈立言", "SIGNATORY/2026-1", ISSUED, "5a81d7f03bc94e62")),
                Optional.of(new Report.Seal("0".repeat(64), ISSUED)),
                Optional.empty());
    }

    private static ReportContent content() {
        return new ReportContent(
                new ReportContent.Laboratory("CQ-WZ", Text.of("万州站", "Wanzhou Station"), "南滨大道 1 号", null),
                "RW-CQ-WZ-2026-0031",
                "2026年3月例行监测",
                "地表水",
                LocalDate.of(2026, 3, 12),
                List.of(sample()),
                List.of(new FieldReading(SAMPLE, "SW031", "PH", Text.of("pH值", "pH"), "7.9", null, "WZ-XC-017")),
                List.of(
                        result("NH3N", "氨氮", "HJ 535-2009", "0.025L", "0.025"),
                        result("TP", "总磷", "GB/T 11893-1989", "0.20", "0.01"),
                        result("COD", "化学需氧量", "HJ 828-2017", "—", "4")),
                List.of(),
                "GB 3838-2002",
                Text.of("以报告值与限值作全数值比较。", "The reported value is compared in full."),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(new Subcontracted(
                        "RW-CQ-P001-2026-0112",
                        "CQ-P001",
                        Text.of("渝科环境", "Yuke"),
                        "232212050021",
                        "WT-CQ-WZ-2026-0007",
                        List.of("何静"))));
    }

    private static SampleTaken sample() {
        return new SampleTaken(
                "SW031",
                "晒网坝",
                "长江",
                "Ⅲ类",
                new BigDecimal("108.391249"),
                new BigDecimal("30.80705"),
                SAMPLE,
                SAMPLED,
                List.of("向远航", "冉小川"),
                Text.of("晴", "sunny"),
                null,
                Text.of("无色、无味", "colourless, odourless"),
                null,
                null);
    }

    private static ReportedResult result(
            String analyte, String zh, String method, String value, String detectionLimit) {
        return new ReportedResult(
                new UUID(1, analyte.hashCode()),
                1,
                SAMPLE,
                "SW031",
                analyte,
                Text.of(zh, zh),
                null,
                method,
                Text.of(method, method),
                value,
                "mg/L",
                detectionLimit,
                null,
                null,
                null,
                null,
                null,
                SAMPLED,
                null,
                null,
                analyte.equals("TP") ? "RW-CQ-P001-2026-0112" : null);
    }
}
