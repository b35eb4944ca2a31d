package jialing.domain.proficiency;

import jialing.domain.shared.Text;

/** How far a round has come; follows from what was done, and from the clock. */
public enum RoundState {
    PLANNED("待发样", "items to be sent"),
    OPEN("报送中", "results awaited"),
    CLOSED("待评价", "to be evaluated"),
    EVALUATED("已评价", "evaluated");

    private final Text label;

    RoundState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
