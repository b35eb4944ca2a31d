package jialing.domain.people;

import jialing.domain.shared.Text;

/** The kind of work a competence certificate is for. */
public enum WorkKind {
    SAMPLING("采样", "sampling"),
    FIELD_MEASUREMENT("现场监测", "field measurement"),
    ANALYSIS("实验室分析", "laboratory analysis");

    private final Text label;

    WorkKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
