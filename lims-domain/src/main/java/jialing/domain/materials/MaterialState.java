package jialing.domain.materials;

import java.time.LocalDate;
import java.util.Collection;
import jialing.domain.shared.Text;

/** How a material stands on a day, in one word: the gravest first. */
public enum MaterialState {
    RECALLED("已召回", "recalled"),
    /** Something that it was made from was recalled, is past its last day or did not pass. */
    SOURCE_UNFIT("来源不可用", "source unfit"),
    EXPIRED("已过期", "expired"),
    REJECTED("验收不合格", "rejected"),
    AWAITS_ACCEPTANCE("待验收", "awaits acceptance"),
    OPENED_TOO_LONG("开封超期", "opened too long"),
    /** Its last day is near. */
    EXPIRING("即将过期", "expiring"),
    USABLE("可用", "usable");

    static final int DAYS_BEFORE = 30;

    private final Text label;

    MaterialState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    /** @param standings of the material and of everything that it was made from */
    static MaterialState of(Collection<Standing> standings, LocalDate day) {
        Standing itself =
                standings.stream().filter(Standing::isNamedItself).findFirst().orElseThrow();
        boolean sourcesFit = standings.stream()
                .filter(standing -> !standing.isNamedItself())
                .allMatch(standing -> standing.isFitOn(day));
        if (itself.isRecalled()) {
            return RECALLED;
        }
        if (!sourcesFit) {
            return SOURCE_UNFIT;
        }
        return ofItself(itself, day);
    }

    private static MaterialState ofItself(Standing itself, LocalDate day) {
        if (itself.isExpiredOn(day)) {
            return EXPIRED;
        }
        if (itself.isUnaccepted()) {
            return itself.passed() == null ? AWAITS_ACCEPTANCE : REJECTED;
        }
        if (itself.wasOpenedTooLong()) {
            return OPENED_TOO_LONG;
        }
        return itself.isExpiredOn(day.plusDays(DAYS_BEFORE)) ? EXPIRING : USABLE;
    }
}
