package jialing.domain.documents;

import jialing.domain.shared.Text;

/** The four levels of a management system's documents. */
public enum DocumentKind {
    MANUAL("质量手册", "quality manual"),
    PROCEDURE("程序文件", "procedure"),
    SOP("作业指导书", "standard operating procedure"),
    FORM("记录表格", "form");

    private final Text label;

    DocumentKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
