package jialing.domain.qualification;

import java.util.List;
import java.util.Objects;

/**
 * A line of an annex.
 *
 * @param analyte code of the catalogue
 * @param method the method standard with its year
 */
public record AnnexEntry(String analyte, String method, String matrix) {

    public AnnexEntry {
        analyte = analyte == null ? "" : analyte.strip();
        method = method == null ? "" : method.strip();
        matrix = matrix == null ? "" : matrix.strip();
    }

    /** As somebody handed them in; nothing where nothing was. */
    static List<AnnexEntry> given(List<AnnexEntry> entries) {
        return entries == null
                ? List.of()
                : entries.stream().filter(Objects::nonNull).toList();
    }
}
