package jialing.domain.assessment;

import java.math.BigDecimal;
import jialing.domain.shared.Text;

/** How rich in nutrients a lake is, by its TLI (环办〔2011〕22号). */
public enum TrophicState {
    OLIGOTROPHIC("贫营养", "oligotrophic"),
    MESOTROPHIC("中营养", "mesotrophic"),
    LIGHTLY_EUTROPHIC("轻度富营养", "lightly eutrophic"),
    MODERATELY_EUTROPHIC("中度富营养", "moderately eutrophic"),
    HEAVILY_EUTROPHIC("重度富营养", "heavily eutrophic");

    private final Text label;

    TrophicState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** Below 30, up to 50, up to 60, up to 70, above. */
    static TrophicState of(BigDecimal index) {
        if (index.compareTo(BigDecimal.valueOf(30)) < 0) {
            return OLIGOTROPHIC;
        }
        if (index.compareTo(BigDecimal.valueOf(50)) <= 0) {
            return MESOTROPHIC;
        }
        if (index.compareTo(BigDecimal.valueOf(60)) <= 0) {
            return LIGHTLY_EUTROPHIC;
        }
        return index.compareTo(BigDecimal.valueOf(70)) <= 0 ? MODERATELY_EUTROPHIC : HEAVILY_EUTROPHIC;
    }

    public Text label() {
        return label;
    }
}
