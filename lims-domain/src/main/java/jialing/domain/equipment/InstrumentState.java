package jialing.domain.equipment;

import jialing.domain.shared.Text;

/** Whether an instrument may be used (ISO/IEC 17025:2017 6.4). Green, yellow and red labels are derived from it, never typed. */
public enum InstrumentState {
    IN_USE("在用", "in use"),
    LIMITED("限用", "limited"),
    STOPPED("停用", "stopped"),
    UNDER_REPAIR("维修", "under repair"),
    SCRAPPED("报废", "scrapped");

    private final Text label;

    InstrumentState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
