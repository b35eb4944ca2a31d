package jialing.reports.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.assessment.ConformityOutcome;
import jialing.domain.reporting.Report;
import jialing.domain.reporting.ReportContent;
import jialing.domain.reporting.ReportContent.Converted;
import jialing.domain.reporting.ReportContent.FieldReading;
import jialing.domain.reporting.ReportContent.ReportedResult;
import jialing.domain.reporting.ReportContent.SampleTaken;
import jialing.domain.reporting.ReportContent.SpeciesFound;
import jialing.domain.reporting.ReportContent.SpeciesList;
import jialing.domain.reporting.ReportContent.Subcontracted;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Text;

/** One section, two results, as the domain issues them. */
final class AnIssuedReport {

    private static final Instant SAMPLED = Instant.parse("2026-03-12T01:20:00Z");
    private static final Instant ISSUED = Instant.parse("2026-03-20T08:00:00Z");
    private static final Text AMMONIA = Text.of("氨氮", "ammonia nitrogen");
    private static final Text PHOSPHORUS = Text.of("总磷", "total phosphorus");

    private final List<FieldReading> readings = new ArrayList<>();
    private List<SpeciesList> species;
    private String reached;
    private ReportedResult dust;
    private Boolean phosphorusMeets = true;
    private boolean subcontracted;
    private ReportContent.Allowance allowance;

    static AnIssuedReport anIssuedReport() {
        return new AnIssuedReport();
    }

    /** Phosphorus was found by another laboratory. */
    AnIssuedReport subcontractingPhosphorus() {
        subcontracted = true;
        return this;
    }

    AnIssuedReport exceedingInPhosphorus() {
        phosphorusMeets = false;
        return this;
    }

    /** Beyond its limit of 0.2 by less than U. */
    AnIssuedReport conditionalInPhosphorus() {
        allowance = new ReportContent.Allowance("0.014", "2", ConformityOutcome.CONDITIONAL_FAIL);
        return exceedingInPhosphorus();
    }

    /** Nothing in it decides a class. */
    AnIssuedReport withoutClass() {
        reached = "—";
        return this;
    }

    /** Dust of a gas-fired boiler instead, with this content, and with that at the reference oxygen. */
    AnIssuedReport ofAStack(String measured, String converted) {
        dust = new ReportedResult(
                new UUID(0, 9),
                1,
                "CQWZ260300001K",
                "SW031",
                "PARTICULATE",
                Text.of("颗粒物", "particulate matter"),
                Text.of("标干", "dry, standard conditions"),
                "HJ 836-2017",
                Text.of("HJ 836-2017", "HJ 836-2017"),
                measured,
                "mg/m³",
                "1.0",
                null,
                null,
                "≤20",
                false,
                null,
                SAMPLED,
                converted == null ? null : new Converted(converted, Text.of("折算至基准氧含量 3.5%", "at 3.5 % of oxygen")),
                null,
                null);
        return this;
    }

    AnIssuedReport reading(String analyte, String zh, String value, String unit) {
        readings.add(new FieldReading("CQWZ260300001K", "SW031", analyte, Text.of(zh, zh), value, unit, "WZ-XC-017"));
        return this;
    }

    AnIssuedReport species(SpeciesFound... found) {
        species = List.of(new SpeciesList("CQWZ260300001K", "SW031", "晒网坝", "HJ 1295-2023", List.of(found)));
        return this;
    }

    Report report() {
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
                Optional.empty(),
                Optional.empty());
    }

    private ReportContent content() {
        return new ReportContent(
                new ReportContent.Laboratory("CQ-WZ", Text.of("万州站", "Wanzhou Station"), "南滨大道 1 号", null),
                "RW-CQ-WZ-2026-0031",
                "2026年3月例行监测",
                "surface_water",
                LocalDate.of(2026, 3, 12),
                List.of(sample()),
                readings,
                dust == null ? List.of(ammonia(), phosphorus()) : List.of(dust),
                List.of(new ReportContent.SiteClass(
                        "SW031",
                        "晒网坝",
                        "Ⅲ",
                        reached != null ? reached : phosphorusMeets ? "Ⅱ" : "Ⅳ",
                        List.of(PHOSPHORUS),
                        reached != null ? null : phosphorusMeets)),
                "GB 3838-2002",
                Text.of("以报告值与限值作全数值比较。", "The reported value is compared in full."),
                List.of(),
                List.of(new ReportContent.QualityCheck(
                        Text.of("实验室空白", "method blank"), "NH3N", 2, "0.025L", "＜0.025 mg/L", true)),
                List.of(),
                List.of(new ReportContent.Responsible(
                        Capacity.ANALYST, "李雪梅", Text.of("分析", "analysed"), SAMPLED, "77d1a5c93e0b48f2")),
                List.of(
                        new ReportContent.ProcedureUsed(
                                Text.of("计算公式", "formula"), "HJ 535-2009 氨氮", "curve-concentration", "1"),
                        new ReportContent.ProcedureUsed(
                                Text.of("流程图", "process diagram"),
                                "FX-CQ-WZ-2026-0004",
                                "BatchReviewProcess",
                                "2 · SHA-256 7d1a5c93e0b4")),
                species,
                subcontracted ? List.of(yuke()) : null);
    }

    private static Subcontracted yuke() {
        return new Subcontracted(
                "RW-CQ-P001-2026-0112",
                "CQ-P001",
                Text.of("渝科环境", "Yuke"),
                "232212050021",
                "WT-CQ-WZ-2026-0007",
                List.of("何静"));
    }

    private SampleTaken sample() {
        return new SampleTaken(
                "SW031",
                "晒网坝",
                "长江",
                "III",
                new BigDecimal("108.391249"),
                new BigDecimal("30.80705"),
                "CQWZ260300001K",
                SAMPLED,
                List.of("向远航", "冉小川"),
                Text.of("晴", "sunny"),
                null,
                Text.of("无色、无味", "colourless, odourless"),
                dust == null ? null : Text.of("GB 13271-2014 燃气锅炉", "GB 13271-2014 gas-fired boiler"),
                dust == null ? null : List.of(Text.of("含氧量（干气） 6.0 %", "oxygen, dry 6.0 %")));
    }

    private static ReportedResult ammonia() {
        return result("NH3N", AMMONIA, "HJ 535-2009", "0.025L", "0.025", null, null, null, null, null);
    }

    private ReportedResult phosphorus() {
        return result(
                "TP",
                PHOSPHORUS,
                "GB/T 11893-1989",
                "0.21",
                "0.01",
                "≤0.2",
                allowance == null ? phosphorusMeets : null,
                phosphorusMeets ? null : "0.05",
                allowance,
                subcontracted ? "RW-CQ-P001-2026-0112" : null);
    }

    private static ReportedResult result(
            String analyte,
            Text name,
            String method,
            String value,
            String detectionLimit,
            String limit,
            Boolean meets,
            String exceedance,
            ReportContent.Allowance allowance,
            String subcontract) {
        return new ReportedResult(
                new UUID(0, 9),
                1,
                "CQWZ260300001K",
                "SW031",
                analyte,
                name,
                null,
                method,
                Text.of(method, method),
                value,
                "mg/L",
                detectionLimit,
                null,
                null,
                limit,
                meets,
                exceedance,
                SAMPLED,
                null,
                allowance,
                subcontract);
    }
}
