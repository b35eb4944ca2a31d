package jialing.reports.reporting;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import jialing.domain.reporting.ReportContent.SpeciesFound;
import jialing.domain.reporting.ReportContent.SpeciesList;

/** The lists of species, sample by sample, as the report goes through them. */
record SpeciesInOrder(List<SpeciesList> lists, Locale language) {

    /** @param lists null in reports without any */
    SpeciesInOrder {
        lists = lists == null ? List.of() : lists;
    }

    List<SpeciesLine> lines() {
        return lists.stream()
                .flatMap(list -> IntStream.range(0, list.species().size()).mapToObj(i -> line(list, i)))
                .toList();
    }

    private SpeciesLine line(SpeciesList list, int index) {
        SpeciesFound found = list.species().get(index);
        return new SpeciesLine(
                list.siteCode(),
                list.siteName(),
                list.sampleCode(),
                list.method(),
                index + 1,
                found.latin(),
                found.name() == null ? "" : found.name(),
                found.group() == null ? "" : found.group().in(language),
                found.family() == null ? "" : found.family(),
                found.number(),
                found.share());
    }
}
