package jialing.domain.planning;

import jialing.domain.shared.Text;

/** Quality control samples that are made in the field. */
public enum FieldQcKind {
    FIELD_BLANK("全程序空白", "full-process field blank"),
    FIELD_DUPLICATE("现场平行", "field duplicate"),
    TRANSPORT_BLANK("运输空白", "transport blank");

    private final Text label;

    FieldQcKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
