package jialing.domain.assessment;

import jialing.domain.shared.Text;

/** 空气质量指数类别 (HJ 633-2012 table 2): the word for an AQI. */
public enum AirQualityCategory {
    EXCELLENT(50, "优", "excellent"),
    GOOD(100, "良", "good"),
    LIGHTLY_POLLUTED(150, "轻度污染", "lightly polluted"),
    MODERATELY_POLLUTED(200, "中度污染", "moderately polluted"),
    HEAVILY_POLLUTED(300, "重度污染", "heavily polluted"),
    SEVERELY_POLLUTED(Integer.MAX_VALUE, "严重污染", "severely polluted");

    private final int upTo;
    private final Text label;

    AirQualityCategory(int upTo, String zh, String en) {
        this.upTo = upTo;
        this.label = Text.of(zh, en);
    }

    static AirQualityCategory of(int index) {
        for (AirQualityCategory each : values()) {
            if (index <= each.upTo) {
                return each;
            }
        }
        throw new IllegalStateException("no category for " + index);
    }

    public Text label() {
        return label;
    }
}
