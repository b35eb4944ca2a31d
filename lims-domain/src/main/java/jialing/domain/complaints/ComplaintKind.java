package jialing.domain.complaints;

import jialing.domain.shared.Text;

/** What is brought forward. */
public enum ComplaintKind {
    /** Somebody is not content with a service or a report. */
    COMPLAINT("投诉", "complaint"),
    /** Somebody tells of false data, pressure or another breach. */
    MISCONDUCT("举报", "report of misconduct");

    private final Text label;

    ComplaintKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
