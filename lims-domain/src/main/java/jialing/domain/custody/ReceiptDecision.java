package jialing.domain.custody;

import jialing.domain.shared.Text;

/** What the custodian decides at the laboratory's door. */
public enum ReceiptDecision {
    ACCEPT("接收", "accepted"),
    ACCEPT_WITH_REMARK("附注接收", "accepted with a remark"),
    REJECT("拒收", "rejected");

    private final Text label;

    ReceiptDecision(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
