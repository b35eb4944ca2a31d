package jialing.domain.equipment;

import jialing.domain.shared.Text;

/** 三色标识: what the label on an instrument says. Derived from the record, never typed (RB/T 214-2017 4.4.3). */
public enum LabelColour {
    GREEN("合格", "fit for use"),
    YELLOW("准用", "limited use"),
    RED("停用", "not to be used");

    private final Text label;

    LabelColour(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
