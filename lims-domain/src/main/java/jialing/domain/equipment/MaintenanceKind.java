package jialing.domain.equipment;

import jialing.domain.shared.Text;

/** What is done to an instrument beside calibrating it. */
public enum MaintenanceKind {
    MAINTENANCE("维护保养", "maintenance", false),
    REPAIR("维修", "repair", true),
    ADJUSTMENT("调整", "adjustment", true),
    /** Firmware, software and settings (ISO/IEC 17025:2017 7.11.2). */
    SOFTWARE("软件/固件/参数变更", "change of firmware, software or settings", false);

    private final Text label;
    private final boolean touchesMeasurement;

    MaintenanceKind(String zh, String en, boolean touchesMeasurement) {
        this.label = Text.of(zh, en);
        this.touchesMeasurement = touchesMeasurement;
    }

    public Text label() {
        return label;
    }

    /** Whether the instrument may read otherwise afterwards. */
    public boolean touchesMeasurement() {
        return touchesMeasurement;
    }
}
