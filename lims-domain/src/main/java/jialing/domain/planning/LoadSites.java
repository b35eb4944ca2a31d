package jialing.domain.planning;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import jialing.domain.catalogue.CatalogueFile;
import jialing.domain.catalogue.CatalogueLine;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/** Takes in a list of sites: new ones are added, known ones described anew. The same list again changes nothing. */
@UseCase
public class LoadSites {

    private static final UUID THE_SITES = UUID.nameUUIDFromBytes("sites".getBytes(StandardCharsets.UTF_8));

    @Inject
    MonitoringSites sites;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /** What differs from the file is added or corrected, in one act; the same file again changes nothing. */
    public void from(CatalogueFile file) {
        Actor actor = current.mustBe(Capacity.SYSTEM);
        var changed = new ArrayList<String>();
        file.check(line -> {
            String code = line.text("point_code");
            if (takeOver(code, line)) {
                changed.add(code);
            }
        });
        if (!changed.isEmpty()) {
            ledger.record(Act.of(
                    Verb.LOAD_CATALOGUE,
                    Subject.of("MonitoringSites", THE_SITES),
                    actor,
                    Capacity.SYSTEM,
                    Map.of("file", file.name(), "sha256", file.sha256(), "changed", changed)));
        }
    }

    private boolean takeOver(String code, CatalogueLine line) {
        var known = sites.find(code);
        if (known.isPresent()) {
            return known.get().describe(line);
        }
        sites.add(new MonitoringSite(line));
        return true;
    }
}
