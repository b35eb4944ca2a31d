package jialing.domain.organisation;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Takes over the institutions of the network from a file: new ones are added, what is said of known ones is corrected, none is removed. */
@UseCase
public class LoadOrganisations {

    private static final UUID THE_NETWORK = UUID.nameUUIDFromBytes("organisations".getBytes(StandardCharsets.UTF_8));

    @Inject
    Organisations organisations;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /** @return how many were added or corrected */
    public int load(CatalogueFile file) {
        Actor actor = current.mustBe(Capacity.SYSTEM);
        long changed = read(file).stream().filter(this::takeOver).count();
        if (changed > 0) {
            ledger.record(Act.of(
                    Verb.LOAD_CATALOGUE,
                    Subject.of("Organisations", THE_NETWORK),
                    actor,
                    Capacity.SYSTEM,
                    Map.of("file", file.name(), "sha256", file.sha256(), "changed", changed)));
        }
        return (int) changed;
    }

    private boolean takeOver(Organisation organisation) {
        var known = organisations.find(organisation.code());
        if (known.isPresent()) {
            return known.get().correctTo(organisation);
        }
        organisations.add(organisation);
        return true;
    }

    /** Every organisation stands after those that it names as above it. */
    static List<Organisation> read(CatalogueFile file) {
        Set<String> above = new HashSet<>();
        return file.read(line -> {
            Organisation organisation = organisation(line);
            new NamesKnownOrganisations(above).require(organisation);
            above.add(organisation.code());
            return organisation;
        });
    }

    private static Organisation organisation(CatalogueLine line) {
        return new Organisation(
                line.text("org_code"),
                line.text("name_zh"),
                line.text("name_en"),
                line.word("level", Level.class),
                line.optionalText("parent_org_code").orElse(null),
                line.optionalText("quality_supervisor_org_code").orElse(null),
                line.optionalText("region_code").orElse(null),
                line.text("region_zh"),
                line.optionalDecimal("lon").orElse(null),
                line.optionalDecimal("lat").orElse(null));
    }
}
