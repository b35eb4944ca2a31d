package jialing.domain.sampling;

import jialing.domain.planning.FieldQcKind;
import jialing.domain.shared.Text;

/** Why a sample is taken. Its code does not tell: field quality control looks like any other sample. */
public enum SampleKind {
    ROUTINE("样品", "sample"),
    FIELD_DUPLICATE(FieldQcKind.FIELD_DUPLICATE.label()),
    FIELD_BLANK(FieldQcKind.FIELD_BLANK.label()),
    TRANSPORT_BLANK(FieldQcKind.TRANSPORT_BLANK.label());

    private final Text label;

    SampleKind(String zh, String en) {
        this(Text.of(zh, en));
    }

    SampleKind(Text label) {
        this.label = label;
    }

    static SampleKind of(FieldQcKind kind) {
        return valueOf(kind.name());
    }

    public Text label() {
        return label;
    }
}
