package jialing.domain.partners;

import java.util.Map;
import java.util.Optional;

/**
 * A line of a delivery as it was written.
 *
 * @param row number in the file, the header being 1
 * @param cells only those that hold something
 */
record EddLine(int row, Map<EddColumn, String> cells) {

    Optional<String> cell(EddColumn column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** Empty where nothing stands. */
    String text(EddColumn column) {
        return cells.getOrDefault(column, "");
    }
}
