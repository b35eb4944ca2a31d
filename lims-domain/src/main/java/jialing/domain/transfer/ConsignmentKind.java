package jialing.domain.transfer;

import jialing.domain.shared.Text;

/** Whether the laboratory may know what it is sent. */
public enum ConsignmentKind {
    /** To a laboratory that was chosen with a reason; which code is which sample is no secret. */
    OPEN("公开委托", "open consignment"),
    /** 采测分离: recoded, mixed, to a laboratory that was drawn. */
    CODED("密码委托", "coded consignment");

    private final Text label;

    ConsignmentKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
