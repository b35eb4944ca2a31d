package jialing.domain.partners;

import java.util.function.Consumer;
import jialing.domain.partners.rules.EddIsBounded;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.SheetFile;
import jialing.domain.shared.SheetLine;
import jialing.domain.shared.SheetProblems;

/** The file of a delivery. */
final class EddFile {

    /** Lines of the longest delivery. */
    static final int MOST_LINES = 200_000;

    private final SheetFile<EddColumn> sheet;

    EddFile(byte[] bytes, SheetProblems problems) {
        new EddIsBounded().require(bytes);
        sheet = new SheetFile<>(bytes, EddColumn.class, MOST_LINES, problems);
    }

    /**
     * @return how many lines there were
     * @throws Refusal when the file cannot be read at all
     */
    int forEach(Consumer<SheetLine<EddColumn>> taken) {
        return sheet.forEach(taken);
    }
}
