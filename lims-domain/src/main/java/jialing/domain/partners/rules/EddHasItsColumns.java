package jialing.domain.partners.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import jialing.domain.partners.EddColumn;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The header names every column that is needed, each once, and none that the format does not have. */
public final class EddHasItsColumns extends Rule<List<String>> {

    public EddHasItsColumns() {
        super(Refusal.Kind.INVALID_INPUT, null, Text.of("表头不符：{0}", "The header does not fit: {0}"));
    }

    @Override
    public Verdict judge(List<String> titles) {
        var wrong = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (String title : titles) {
            String known = Arrays.stream(EddColumn.values())
                    .filter(column -> column.title().equals(title.toLowerCase(Locale.ROOT))
                            || column.label().zh().equals(title))
                    .map(EddColumn::title)
                    .findFirst()
                    .orElse(null);
            if (known == null && !title.isEmpty()) {
                wrong.add(title + " ?");
            } else if (known != null && !seen.add(known)) {
                wrong.add(title + " ×2");
            }
        }
        Arrays.stream(EddColumn.values())
                .filter(column -> column.required() && !seen.contains(column.title()))
                .forEach(column -> wrong.add("− " + column.title()));
        return Verdict.holdsIf(wrong.isEmpty(), "file", String.join(", ", wrong));
    }
}
