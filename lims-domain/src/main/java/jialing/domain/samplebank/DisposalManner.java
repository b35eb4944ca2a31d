package jialing.domain.samplebank;

import jialing.domain.shared.Text;

/** How samples go. What may be hazardous needs the record of its transfer (固体废物污染环境防治法 art. 78, 82). */
public enum DisposalManner {
    HAZARDOUS_WASTE("危险废物移交", "handed over as hazardous waste", true),
    NEUTRALISED("中和后排入废水处理设施", "neutralised into the waste water plant", false),
    RETURNED_TO_SITE("返还采样地点", "returned to the site", false),
    GENERAL_WASTE("一般固体废物", "general solid waste", false);

    private final Text label;
    private final boolean recorded;

    DisposalManner(String zh, String en, boolean recorded) {
        this.label = Text.of(zh, en);
        this.recorded = recorded;
    }

    public Text label() {
        return label;
    }

    public boolean needsWasteRecord() {
        return recorded;
    }
}
