package jialing.domain.environment;

import jialing.domain.shared.Text;

/** What sort of place it is. */
public enum PlaceKind {
    ROOM("房间", "room"),
    STORAGE("库房", "storage"),
    CABINET("柜", "cabinet"),
    REFRIGERATOR("冷藏箱", "refrigerator"),
    FREEZER("冷冻箱", "freezer");

    private final Text label;

    PlaceKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
