package jialing.domain.transfer;

import jialing.domain.shared.Text;

/** How far a consignment has come. */
public enum ConsignmentState {
    PREPARED("待封存", "prepared"),
    SEALED("已送出", "sealed and sent"),
    ENDED("已中止", "given up"),
    OPENED("已揭盲", "key opened");

    private final Text label;

    ConsignmentState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
