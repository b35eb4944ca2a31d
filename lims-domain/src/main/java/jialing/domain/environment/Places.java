package jialing.domain.environment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jialing.domain.environment.persistence.PlaceTable;
import jialing.domain.shared.Refusal;

/** The register of places. */
@ApplicationScoped
public class Places {

    @Inject
    PlaceTable table;

    public Optional<Place> find(String organisation, String code) {
        return table.byCode(organisation, code);
    }

    /** How each quantity that has a limit or a reading stands in these places at the instant. */
    public List<PlaceCondition> conditions(String organisation, Collection<String> codes, Instant at) {
        return table.conditions(organisation, codes, at);
    }

    /** @throws Refusal when the organisation has no such place */
    public Place byCode(String organisation, String code) {
        return find(organisation, code).orElseThrow(() -> Refusal.notFound("Place", "场所", code));
    }
}
