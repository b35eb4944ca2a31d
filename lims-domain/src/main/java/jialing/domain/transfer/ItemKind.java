package jialing.domain.transfer;

import jialing.domain.shared.Text;

/** What an item of a consignment is. Only who keeps the key knows. */
public enum ItemKind {
    SAMPLE("样品", "sample"),
    /** A second container of a sample that is in the consignment already. */
    BLIND_DUPLICATE("平行盲样", "blind duplicate"),
    /** A material whose content is known. */
    BLIND_REFERENCE("标准物质盲样", "blind reference");

    private final Text label;

    ItemKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
