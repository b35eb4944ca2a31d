package jialing.domain.preparation;

import jialing.domain.shared.Text;

/** What is done to a portion before it is measured. */
public enum Treatment {
    DIGESTION("消解", "digestion"),
    EXTRACTION("提取", "extraction");

    private final Text label;

    Treatment(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
