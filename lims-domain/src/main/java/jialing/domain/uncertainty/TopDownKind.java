package jialing.domain.uncertainty;

import jialing.domain.shared.Text;

/** What shows the bias of method and laboratory (Nordtest TR 537, 5; ISO 11352:2012, 8.3). */
public enum TopDownKind {
    REFERENCE_MATERIALS("有证标准物质", "certified reference materials"),
    PROFICIENCY_TESTS("能力验证", "proficiency tests"),
    RECOVERIES("加标回收", "recoveries");

    private final Text label;

    TopDownKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
