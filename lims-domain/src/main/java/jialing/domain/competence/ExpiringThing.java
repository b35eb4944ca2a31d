package jialing.domain.competence;

import jialing.domain.shared.Text;

/** What of a person's competence runs out. */
public enum ExpiringThing {
    CERTIFICATE("上岗证", "competence certificates"),
    APPOINTMENT("签字授权", "appointment as signatory");

    private final Text label;

    ExpiringThing(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
