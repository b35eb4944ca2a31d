package jialing.domain.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import jialing.domain.catalogue.CatalogueFile;
import jialing.domain.catalogue.CatalogueLine;
import jialing.domain.shared.Capacity;

/** Somebody who works in the demo city. */
record DemoPerson(String account, String name, String nameEn, String organisation, Set<Capacity> capacities) {

    static List<DemoPerson> all() {
        return CatalogueFile.resource("/demo/persons.csv").read(DemoPerson::of);
    }

    boolean is(Capacity capacity) {
        return capacities.contains(capacity);
    }

    private static DemoPerson of(CatalogueLine line) {
        var capacities = EnumSet.noneOf(Capacity.class);
        Stream.of(line.text("capacities").split(";"))
                .map(word -> Capacity.valueOf(word.toUpperCase(Locale.ROOT)))
                .forEach(capacities::add);
        return new DemoPerson(
                line.text("account"), line.text("name"), line.text("name_en"), line.text("organisation"), capacities);
    }
}
