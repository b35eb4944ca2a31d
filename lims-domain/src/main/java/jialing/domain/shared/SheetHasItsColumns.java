package jialing.domain.shared;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The header of a file names every column that is needed, each once, and none that the format does not have. */
public final class SheetHasItsColumns extends Rule<SheetHasItsColumns.Header> {

    /** @param columns of the format */
    public record Header(List<String> titles, List<? extends SheetColumn> columns) {}

    public SheetHasItsColumns() {
        super(Refusal.Kind.INVALID_INPUT, null, Text.of("表头不符：{0}", "The header does not fit: {0}"));
    }

    @Override
    public Verdict judge(Header header) {
        var wrong = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (String title : header.titles()) {
            String known = header.columns().stream()
                    .filter(column -> column.isTitled(title))
                    .map(SheetColumn::title)
                    .findFirst()
                    .orElse(null);
            if (known == null && !title.isEmpty()) {
                wrong.add(title + " ?");
            } else if (known != null && !seen.add(known)) {
                wrong.add(title + " ×2");
            }
        }
        header.columns().stream()
                .filter(column -> column.required() && !seen.contains(column.title()))
                .forEach(column -> wrong.add("− " + column.title()));
        return Verdict.holdsIf(wrong.isEmpty(), "file", String.join(", ", wrong));
    }
}
