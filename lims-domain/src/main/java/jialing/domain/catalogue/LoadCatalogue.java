package jialing.domain.catalogue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.catalogue.persistence.CatalogueTables;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/** Takes over what the catalogue's files say: nothing when they say what they said, new versions where they say something else. */
@UseCase
public class LoadCatalogue {

    private static final UUID THE_CATALOGUE = UUID.nameUUIDFromBytes("catalogue".getBytes(StandardCharsets.UTF_8));

    @Inject
    CatalogueTables tables;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * What came of it.
     *
     * @param begun how many versions began, all files together
     */
    public record Loaded(int begun, int ended) {}

    public Loaded load(Catalogue catalogue) {
        Actor actor = current.mustBe(Capacity.SYSTEM);
        Map<String, String> before = tables.loadedFiles();
        if (before.equals(catalogue.sha256())) {
            return new Loaded(0, 0);
        }
        var versions = catalogue
                .entries()
                .collect(Collectors.groupingBy(LoadCatalogue::home, TreeMap::new, Collectors.toList()));
        int begun = 0;
        int ended = 0;
        for (List<CatalogueEntry> entries : versions.values()) {
            Versions<CatalogueEntry> change = takeOver(entries);
            begun += change.begun().size();
            ended += change.ended().size();
        }
        tables.noteLoaded(catalogue.sha256(), clock.now());
        var loaded = new Loaded(begun, ended);
        ledger.record(Act.of(
                Verb.LOAD_CATALOGUE,
                Subject.of("Catalogue", THE_CATALOGUE),
                actor,
                Capacity.SYSTEM,
                Map.of("files", new TreeMap<>(catalogue.sha256()), "begun", begun, "ended", ended)));
        return loaded;
    }

    private Versions<CatalogueEntry> takeOver(List<CatalogueEntry> entries) {
        CatalogueEntry any = entries.get(0);
        List<CatalogueEntry> before = List.copyOf(tables.notEnded(any.getClass(), any.sourceFile()));
        Versions<CatalogueEntry> change = Versions.of(before, entries, clock.today());
        change.begun().forEach(tables::add);
        return change;
    }

    /** Versions succeed each other within one file and kind of entry. */
    private static String home(CatalogueEntry entry) {
        return entry.getClass().getSimpleName() + " " + entry.sourceFile();
    }
}
