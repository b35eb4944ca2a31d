package jialing.domain.shared;

/** The capacity in which a person acts in an organisation. What each answers for: ISO/IEC 17025:2017 5.5, 6.2 and RB/T 214 4.2. */
public enum Capacity {
    PLANNER("计划员", "planner"),
    SAMPLER("采样员", "sampler"),
    SAMPLE_CUSTODIAN("样品管理员", "sample custodian"),
    ANALYST("分析员", "analyst"),
    CHECKER("校核人", "checker"),
    REVIEWER("审核人", "reviewer"),
    SIGNATORY("授权签字人", "authorised signatory"),
    QUALITY_OFFICER("质量管理员", "quality officer"),
    EQUIPMENT_OFFICER("设备管理员", "equipment officer"),
    AUDITOR("监督员", "auditor"),
    /** A program of the monitoring network that reads what was released. */
    NETWORK_READER("网络读者", "network reader"),
    ADMINISTRATOR("系统管理员", "administrator"),
    /** From outside, for days, to look and touch nothing. Given by a visit only, never to somebody who works here. */
    VISITING_INSPECTOR("来访检查员", "visiting inspector"),
    /** The house itself: timers, relays and the first load. Never given to a person. */
    SYSTEM("系统", "system");

    private final Text label;

    Capacity(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
