package jialing.domain.nonconformity;

import jialing.domain.shared.Text;

/** On what occasion it was found. */
public enum NonconformitySource {
    SAMPLING("采样与现场监测", "sampling and field work"),
    BENCH("检测过程", "bench work"),
    REVIEW("三级审核", "review of data"),
    LOOK_BACK("质量要素追溯", "look-back from a doubted element"),
    PROFICIENCY("能力验证与比对", "proficiency testing"),
    EQUIPMENT("仪器设备", "equipment"),
    MATERIALS("标准物质与试剂", "materials"),
    ENVIRONMENT("设施与环境", "facilities and environment"),
    COMPETENCE("人员能力", "competence of people"),
    COMPLAINT("投诉", "complaint"),
    AUDIT("内部审核", "internal audit"),
    MANAGEMENT_REVIEW("管理评审", "management review"),
    SUPERVISION("质量监督与外部检查", "supervision and inspection"),
    OTHER("其他", "other");

    private final Text label;

    NonconformitySource(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
