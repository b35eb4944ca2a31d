package jialing.domain.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the entries of a file take the place of those loaded before. An entry that says the same stays as it is; one that says
 * something else becomes a version of its own; one that is no longer in the file ends.
 *
 * @param begun new versions, to be kept
 * @param ended former versions that hold no longer; they stay readable
 */
record Versions<E extends CatalogueEntry>(List<E> begun, List<E> ended) {

    /** What is known from the very first load held before it, too: standards are older than this system. */
    private static final LocalDate SINCE_EVER = LocalDate.of(1970, 1, 1);

    /** @param today the first day on which what is new holds, unless it names a later one itself */
    static <E extends CatalogueEntry> Versions<E> of(List<E> before, List<E> now, LocalDate today) {
        Map<String, E> former = before.stream().collect(Collectors.toMap(CatalogueEntry::lineKey, Function.identity()));
        LocalDate earliest = before.isEmpty() ? SINCE_EVER : today;
        var begun = new ArrayList<E>();
        var ended = new ArrayList<E>();
        for (E entry : now) {
            E predecessor = former.get(entry.lineKey());
            if (predecessor != null && predecessor.saysTheSameAs(entry)) {
                continue;
            }
            entry.beginNotBefore(earliest);
            begun.add(entry);
            if (predecessor != null) {
                predecessor.endBefore(entry.effectiveFrom());
                ended.add(predecessor);
            }
        }
        var kept = new HashSet<>(now.stream().map(CatalogueEntry::lineKey).toList());
        before.stream().filter(entry -> !kept.contains(entry.lineKey())).forEach(gone -> {
            gone.endBefore(today);
            ended.add(gone);
        });
        return new Versions<>(begun, ended);
    }
}
