package jialing.domain.methods;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.domain.methods.persistence.ReplacementTable;
import jialing.domain.methods.rules.MethodIsInForce;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;

/** Which methods may not be used on a day, because a standard was replaced or is not in force yet; the gate's own words. */
@ApplicationScoped
public class MethodsInForce {

    @Inject
    ReplacementTable table;

    @Inject
    LabClock clock;

    /** By method, those only that may not be used; in one question to the database. */
    public Map<String, Refusal> against(Collection<String> methods, LocalDate day) {
        List<MethodReplacement> announced = table.naming(methods, clock.now());
        Map<String, Refusal> found = new HashMap<>();
        methods.forEach(method -> new MethodIsInForce()
                .objection(MethodReplacement.hindrance(method, day, announced))
                .ifPresent(refusal -> found.put(method, refusal)));
        return found;
    }
}
