package jialing.domain.equipment;

import jialing.domain.shared.Text;

/** What is done again and again so that an instrument may be believed. */
public enum MetrologyKind {
    /** 检定 or 校准, with a certificate. */
    CERTIFICATE("检定/校准", "verification or calibration", 60),
    INTERIM_CHECK("期间核查", "interim check", 7);

    private final Text label;
    private final int daysOfNotice;

    MetrologyKind(String zh, String en, int daysOfNotice) {
        this.label = Text.of(zh, en);
        this.daysOfNotice = daysOfNotice;
    }

    public Text label() {
        return label;
    }

    /** How many days before it is due somebody is reminded of it. */
    public int daysOfNotice() {
        return daysOfNotice;
    }
}
