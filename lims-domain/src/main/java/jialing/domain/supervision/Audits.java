package jialing.domain.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.people.Colleagues.Colleague;
import jialing.domain.people.Persons;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.supervision.persistence.AuditTable;

/** Audits, and who may be an auditor in a laboratory. */
@ApplicationScoped
class Audits {

    static final Capacity[] AUDITS = {Capacity.AUDITOR, Capacity.QUALITY_OFFICER};

    @Inject
    AuditTable table;

    @Inject
    Persons persons;

    @Inject
    LabClock clock;

    /** @throws Refusal when there is no such audit */
    Audit byId(UUID id) {
        return table.byId(id).orElseThrow(() -> Refusal.notFound("Audit", "内审", id));
    }

    /** @throws Refusal unless this person acts for its laboratory */
    Audit of(Actor actor, UUID id) {
        Audit audit = byId(id);
        actor.mustActFor(audit.organisation());
        return audit;
    }

    /** Auditors of the laboratory today, by person: their names. */
    Map<UUID, String> auditors(String organisation) {
        return Arrays.stream(AUDITS)
                .flatMap(capacity -> persons.holding(organisation, capacity, clock.today()).stream())
                .collect(Collectors.toMap(Colleague::personId, Colleague::name, (one, other) -> one));
    }

    /** The capacities that each of these people holds today and that a question may ask about. */
    Map<UUID, Set<Capacity>> duties(String organisation, Set<UUID> people) {
        Map<UUID, Set<Capacity>> held =
                people.stream().collect(Collectors.toMap(each -> each, each -> new HashSet<>()));
        for (Capacity capacity : Capacity.values()) {
            persons.holding(organisation, capacity, clock.today()).stream()
                    .map(Colleague::personId)
                    .filter(held::containsKey)
                    .forEach(person -> held.get(person).add(capacity));
        }
        return held;
    }
}
