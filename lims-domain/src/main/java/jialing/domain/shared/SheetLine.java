package jialing.domain.shared;

import java.util.Map;
import java.util.Optional;

/**
 * A line of a file as it was written.
 *
 * @param row number in the file, the header being 1
 * @param cells only those that hold something
 */
public record SheetLine<C extends SheetColumn>(int row, Map<C, String> cells) {

    public Optional<String> cell(SheetColumn column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** Empty where nothing stands. */
    public String text(SheetColumn column) {
        return cell(column).orElse("");
    }
}
