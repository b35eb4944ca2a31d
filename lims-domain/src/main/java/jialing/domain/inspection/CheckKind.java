package jialing.domain.inspection;

import jialing.domain.shared.Text;

/** What of the record of the inspected is verified on the spot. */
public enum CheckKind {
    /** A result of a sample, against the raw record and the sample kept. */
    RESULT("结果", "result", "R"),
    /** A file of an instrument, a logger or a camera, against the instrument's own; its hash the house computes again itself. */
    RAW_FILE("原始文件", "raw file", "F"),
    /** Somebody who has analysed; whether they were entitled to on that day the house says itself. */
    PERSON("人员", "person", "P");

    private final Text label;
    private final String letter;

    CheckKind(String zh, String en, String letter) {
        this.label = Text.of(zh, en);
        this.letter = letter;
    }

    public Text label() {
        return label;
    }

    /** @param place from 1 */
    String codeOf(int place) {
        return "%s-%02d".formatted(letter, place);
    }
}
