package jialing.domain.partners;

import java.util.List;
import jialing.domain.shared.SheetColumn;
import jialing.domain.shared.SheetTemplate;
import jialing.domain.shared.Text;

/**
 * A column of the format in which partners deliver, version 1. What a report must tell of a result (ISO/IEC 17025:2017 7.8.2, 7.8.3) and
 * who answers for it.
 */
public enum EddColumn implements SheetColumn {
    SAMPLE_CODE(
            true,
            Text.of("样品编号", "Sample code"),
            Text.of("本机构的样品编号；本系统发放的编号照抄", "The laboratory's own code, or the one that this system gave out"),
            "P1-2601-001"),
    SITE(true, Text.of("监测点位", "Site"), Text.of("点位名称或编号", "Name or code of the place"), "沱口"),
    MATRIX(true, Text.of("基质", "Matrix"), Text.of("目录中的基质代码", "Code of the catalogue"), "water"),
    SAMPLED_AT(
            true,
            Text.of("采样时间", "Sampled at"),
            Text.of("年-月-日 时:分，北京时间", "Year-month-day hour:minute, Beijing time"),
            "2026-11-02 09:30"),
    SAMPLERS(
            true,
            Text.of("采样人员", "Samplers"),
            Text.of("至少两人，账号，用分号隔开", "At least two accounts, with a semicolon between"),
            "p1.sampler1;p1.sampler2"),
    RECEIVED_AT(
            true, Text.of("接样时间", "Received at"), Text.of("不早于采样时间", "Not before the sampling"), "2026-11-02 15:00"),
    ANALYTE(true, Text.of("分析项目", "Analyte"), Text.of("目录中的项目代码", "Code of the catalogue"), "NH3N"),
    METHOD(true, Text.of("分析方法", "Method"), Text.of("方法标准号，含年号", "The method standard with its year"), "HJ 535-2009"),
    RESULT(
            true,
            Text.of("结果", "Result"),
            Text.of(
                    "按报出的位数写；低于检出限写作 0.025L 或 <0.025；定性写检出、未检出",
                    "With the digits reported; below the detection limit 0.025L or <0.025; presence: DETECTED, NOT_DETECTED"),
            "0.125"),
    UNIT(true, Text.of("单位", "Unit"), Text.of("与项目同量纲", "Of the analyte's dimension"), "mg/L"),
    DETECTION_LIMIT(
            false,
            Text.of("检出限", "Detection limit"),
            Text.of("结果低于检出限时必填，单位同结果", "Needed for a result below it, in the result's unit"),
            "0.025"),
    UNCERTAINTY(
            false,
            Text.of("扩展不确定度", "Expanded uncertainty"),
            Text.of("k = 2，单位同结果", "k = 2, in the result's unit"),
            "0.012"),
    ANALYSED_AT(true, Text.of("分析时间", "Analysed at"), Text.of("不早于接样时间", "Not before the receipt"), "2026-11-03 10:00"),
    ANALYST(true, Text.of("分析人员", "Analyst"), Text.of("账号", "Account"), "p1.analyst1"),
    INSTRUMENT(
            true, Text.of("仪器", "Instrument"), Text.of("本机构仪器台账中的编号", "Code in the laboratory's register"), "P1-UV-01"),
    BATCH(true, Text.of("分析批", "Batch"), Text.of("本机构的分析批号", "The laboratory's own number"), "PC-261103-01"),
    REPORT(false, Text.of("报告编号", "Report"), Text.of("已出具报告时填写", "When a report was issued"), "P1-BG-2026-018"),
    REMARK(false, Text.of("备注", "Remark"), Text.of("", ""), "");

    private final boolean required;
    private final Text label;
    private final Text meaning;
    private final String example;

    EddColumn(boolean required, Text label, Text meaning, String example) {
        this.required = required;
        this.label = label;
        this.meaning = meaning;
        this.example = example;
    }

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public Text meaning() {
        return meaning;
    }

    @Override
    public String example() {
        return example;
    }

    /** An empty delivery. */
    public static SheetTemplate template() {
        return new SheetTemplate("Jialing EDD", "结果 Results", List.of(values()));
    }
}
