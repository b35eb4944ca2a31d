package jialing.domain.analysis;

import jialing.domain.shared.Text;

/** What somebody who reads the result has to know beside the number. */
public enum ResultFlag {
    ABOVE_TOP_STANDARD("高于曲线上限", "above the top standard"),
    BELOW_BOTTOM_STANDARD("低于曲线最低标准点", "below the lowest standard"),
    DILUTED("已稀释", "diluted"),
    MEAN_OF_REPLICATES("平行测定均值", "mean of replicates"),
    MEAN_OF_DUPLICATES("平行样均值", "mean of duplicates"),
    HOLDING_TIME_EXCEEDED("超保存期分析", "analysed after the holding time"),
    AMENDED("已更正", "amended");

    private final Text label;

    ResultFlag(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
