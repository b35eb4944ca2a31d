package jialing.domain.nonconformity;

import jialing.domain.shared.Text;

/** Where the cause lies: 人机料法环测, and how the house is run. */
public enum CauseCategory {
    PEOPLE("人员", "people"),
    INSTRUMENT("仪器", "instrument"),
    MATERIAL("物料", "material"),
    METHOD("方法", "method"),
    ENVIRONMENT("环境", "environment"),
    SAMPLE("样品", "sample"),
    MEASUREMENT("测量与计算", "measurement and calculation"),
    MANAGEMENT("管理", "management"),
    UNKNOWN("未查明", "not found");

    private final Text label;

    CauseCategory(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
