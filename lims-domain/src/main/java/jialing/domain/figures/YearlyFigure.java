package jialing.domain.figures;

import static jialing.domain.figures.FigureColumn.count;
import static jialing.domain.figures.FigureColumn.share;

import java.util.List;
import java.util.Locale;
import jialing.domain.complaints.ComplaintKind;
import jialing.domain.equipment.InstrumentState;
import jialing.domain.nonconformity.NonconformitySource;
import jialing.domain.nonconformity.Severity;
import jialing.domain.people.WorkKind;
import jialing.domain.sampling.SampleKind;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Text;

/** What is counted in a year: one table each, by one query in {@code figures/<name>.sql}. Counts stand before shares. */
public enum YearlyFigure {
    SAMPLES(
            Text.of("样品", "Samples"),
            Text.of(
                    "已采集的样品，按要素和类型；以采样时间为准。",
                    "Samples collected, by element and kind; the time of collection decides."),
            List.of(FigureKey.element(), FigureKey.of("类型", "kind", SampleKind.class, SampleKind::label)),
            count("样品数", "samples")),
    RESULTS(
            Text.of("检测结果", "Results"),
            Text.of(
                    "样品位置上的结果（不含质控样），按基质和方法；第一版计为结果，以后的版本计为更正；以记录时间为准。",
                    "Results of samples (without those of quality control), by matrix and method; the first version counts as a result, later ones as corrections; the time of record decides."),
            List.of(FigureKey.of("基质", "matrix"), FigureKey.of("方法", "method")),
            count("结果数", "results"),
            count("低于检出限", "below detection limit"),
            count("更正", "corrections"),
            share("更正率 %", "corrected %", 2, 0)),
    REPORTS(
            Text.of("报告", "Reports"),
            Text.of(
                    "签发的报告，按要素；替换原报告的计为更改；撤回的为其中现已撤回的；以签发时间为准。",
                    "Reports issued, by element; those that replace another one are amendments; withdrawn are those of them that are withdrawn by now; the time of issue decides."),
            List.of(FigureKey.element()),
            count("签发", "issued"),
            count("其中更改", "amendments"),
            count("其中撤回", "withdrawn"),
            share("更改率 %", "amended %", 1, 0)),
    DELIVERIES(
            Text.of("交付", "Deliveries"),
            Text.of(
                    "合作机构上传的交付文件；签署后其数据才生效；以上传时间为准。",
                    "Files handed in by partners; their results count once signed; the time of upload decides."),
            List.of(),
            count("上传", "uploaded"),
            count("已签署", "signed"),
            count("已签署的结果数", "results signed"),
            count("更正的交付", "corrections")),
    RECEIPTS(
            Text.of("样品接收", "Receipt of samples"),
            Text.of(
                    "接收时检查的样品，按要素；拒收率为拒收占检查的比例；超期为收到时已过保存期；以接收时间为准。",
                    "Samples examined at receipt, by element; late are those whose holding time had passed; the time of receipt decides."),
            List.of(FigureKey.element()),
            count("检查", "examined"),
            count("拒收", "rejected"),
            count("附注接收", "with a remark"),
            count("超期", "late"),
            share("拒收率 %", "rejected %", 1, 0)),
    LATE_ANALYSES(
            Text.of("保存期", "Holding time at the bench"),
            Text.of(
                    "分析批中的样品，按方法；超期为过了保存期仍决定分析的；以开批时间为准。",
                    "Samples in analytical batches, by method; late are those that were analysed by decision after their holding time; the opening of the batch decides."),
            List.of(FigureKey.of("方法", "method")),
            count("样品", "samples"),
            count("超期", "late"),
            share("超期率 %", "late %", 1, 0)),
    QUALITY_CONTROL(
            Text.of("质量控制", "Quality control"),
            Text.of(
                    "对分析批的质控判定，每轮一次，按方法；以判定时间为准。",
                    "Judgements of the quality control of batches, one for each round, by method; the time of judgement decides."),
            List.of(FigureKey.of("方法", "method")),
            count("判定", "judgements"),
            count("合格", "accepted"),
            share("合格率 %", "accepted %", 1, 0)),
    PROFICIENCY(
            Text.of("能力验证", "Proficiency tests"),
            Text.of(
                    "本系统内能力验证的得分，按项目；组织者和参加者各自看到自己的；以评分时间为准。",
                    "Scores in the rounds held here, by analyte; seen by provider and laboratory only; the time of scoring decides."),
            List.of(FigureKey.of("项目", "analyte")),
            count("得分", "scores"),
            count("满意", "satisfactory"),
            count("有问题", "questionable"),
            count("不满意", "unsatisfactory"),
            share("满意率 %", "satisfactory %", 1, 0)),
    NONCONFORMITIES(
            Text.of("不符合", "Nonconformities"),
            Text.of(
                    "开立的不符合，按来源和等级；已关闭为其中现已关闭的；以开立时间为准。",
                    "Nonconformities opened, by source and severity; closed are those of them that are closed by now; the time of opening decides."),
            List.of(
                    FigureKey.of("来源", "source", NonconformitySource.class, NonconformitySource::label),
                    FigureKey.of("等级", "severity", Severity.class, Severity::label)),
            count("开立", "opened"),
            count("已关闭", "closed"),
            share("关闭率 %", "closed %", 1, 0)),
    INSPECTIONS(
            Text.of("接受检查", "Inspections"),
            Text.of(
                    "被检查的次数；以检查开始时间为准，未开始的不计。",
                    "Inspections of the organisation; the day on which one began decides, those not begun do not count."),
            List.of(),
            count("检查", "inspections"),
            count("有不符合", "with findings"),
            count("已公开", "published")),
    PEOPLE(
            Text.of("人员", "People"),
            Text.of(
                    "年末（当年为今天）在岗并持有该身份的人，按身份；一人可有几个身份。",
                    "People who work here and hold the capacity on the last day of the year (of this year: today); one person may hold several."),
            List.of(FigureKey.of("身份", "capacity", Capacity.class, Capacity::label)),
            count("人数", "people")),
    CERTIFICATES(
            Text.of("上岗证", "Certificates of competence"),
            Text.of(
                    "年末（当年为今天）有效的上岗证，按类别；年内取得和年内到期以证书日期为准。",
                    "Certificates in force on the last day of the year (of this year: today), by kind; those issued and those expired within the year by their days."),
            List.of(FigureKey.of("类别", "kind", WorkKind.class, WorkKind::label)),
            count("有效", "in force"),
            count("持证人数", "holders"),
            count("年内取得", "issued in the year"),
            count("年内到期", "expired in the year")),
    INSTRUMENTS(
            Text.of("仪器", "Instruments"),
            Text.of(
                    "登记的仪器，按年末（当年为此刻）的状态；那时还没有状态的不计。",
                    "Instruments on the register, by their state at the end of the year (of this year: now); those that had none yet do not count."),
            List.of(FigureKey.of("状态", "state", InstrumentState.class, InstrumentState::label)),
            count("台数", "instruments")),
    SCOPE(
            Text.of("资质认定能力", "Scope"),
            Text.of(
                    "年末（当年为今天）有效且未暂停的能力，按基质；合计为各机构之和。",
                    "Scope in force and not suspended on the last day of the year (of this year: today), by matrix; of several organisations it is the sum."),
            List.of(FigureKey.of("基质", "matrix")),
            count("方法", "methods"),
            count("项目", "analytes"),
            count("方法×项目", "methods × analytes")),
    COMPLAINTS(
            Text.of("投诉举报", "Complaints"),
            Text.of(
                    "由本机构办理的投诉举报，按类型；由别的机构办理的不在此；以收到时间为准。",
                    "Complaints and reports handled by the organisation itself, by kind; those handled elsewhere are not seen here; the time of receipt decides."),
            List.of(FigureKey.of("类型", "kind", ComplaintKind.class, ComplaintKind::label)),
            count("收到", "received"),
            count("属实", "founded"),
            count("已结案", "closed"));

    private final Text title;
    private final Text definition;
    private final List<FigureKey> keys;
    private final List<FigureColumn> columns;

    YearlyFigure(Text title, Text definition, List<FigureKey> keys, FigureColumn... columns) {
        this.title = title;
        this.definition = definition;
        this.keys = keys;
        this.columns = List.of(columns);
    }

    public Text title() {
        return title;
    }

    /** What is counted, and which day decides. */
    public Text definition() {
        return definition;
    }

    /** By what it is told apart. */
    public List<FigureKey> keys() {
        return keys;
    }

    public List<FigureColumn> columns() {
        return columns;
    }

    public int counts() {
        return (int) columns.stream().filter(FigureColumn::isCount).count();
    }

    /** Of the query, without its ending. */
    public String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
