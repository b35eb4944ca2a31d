package jialing.domain.documents;

import jialing.domain.shared.Text;

/** Where a version stands on a day. */
public enum VersionState {
    DRAFT("待批准", "draft"),
    /** A later draft took its place before anybody approved it. */
    DROPPED("未采用", "dropped"),
    APPROVED("已批准，未生效", "approved, not yet in force"),
    IN_FORCE("现行有效", "in force"),
    SUPERSEDED("已被替代", "superseded"),
    WITHDRAWN("已作废", "withdrawn");

    private final Text label;

    VersionState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
