package jialing.domain.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jialing.domain.catalogue.persistence.CatalogueTables;
import jialing.domain.shared.LabClock;

/** How samples are kept, after the rules in force today. */
@ApplicationScoped
public class PreservationRules {

    @Inject
    CatalogueTables tables;

    @Inject
    LabClock clock;

    /**
     * The rules for an analyte: its own before those for its group, the shorter holding time first. Several are a choice of
     * containers (a syringe or a bag).
     */
    public List<PreservationRule> of(Analyte analyte) {
        return among(ofMatrix(analyte.matrix()), analyte);
    }

    /** The rule to follow for each of many analytes of one matrix when nobody chose, by analyte code; none where the catalogue has none. */
    public Map<String, PreservationRule> usualOf(List<Analyte> analytes) {
        var usual = new HashMap<String, PreservationRule>();
        List<PreservationRule> all =
                analytes.isEmpty() ? List.of() : ofMatrix(analytes.get(0).matrix());
        analytes.forEach(
                analyte -> among(all, analyte).stream().findFirst().ifPresent(rule -> usual.put(analyte.code(), rule)));
        return usual;
    }

    private static List<PreservationRule> among(List<PreservationRule> all, Analyte analyte) {
        List<PreservationRule> own =
                all.stream().filter(rule -> rule.isFor(analyte)).toList();
        return (own.isEmpty() ? all.stream().filter(rule -> rule.isForGroupOf(analyte)) : own.stream())
                .sorted(Comparator.comparing(PreservationRule::holdingTime))
                .toList();
    }

    /** The rule to follow when nobody chose; empty when the catalogue has none. */
    public Optional<PreservationRule> usual(Analyte analyte) {
        return of(analyte).stream().findFirst();
    }

    public List<PreservationRule> ofMatrix(String matrix) {
        return tables.inForce(PreservationRule.class, clock.today(), Map.of("matrix", matrix));
    }

    public List<PreservationRule> all() {
        return tables.inForce(PreservationRule.class, clock.today(), Map.of());
    }
}
