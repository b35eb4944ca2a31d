package jialing.domain.samplebank;

import jialing.domain.shared.Text;

/** Where a container is, once it came into the bank. */
public enum BankState {
    STORED("在库", "stored"),
    HANDED_OUT("已出库", "handed out"),
    /** Nothing of it is left. */
    USED_UP("已用完", "used up"),
    DISPOSED("已处置", "disposed of");

    private final Text label;

    BankState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    /** Whether it exists no more. */
    public boolean isGone() {
        return this == USED_UP || this == DISPOSED;
    }
}
