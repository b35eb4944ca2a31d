package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.people.persistence.CapacityTable;
import jialing.domain.people.persistence.PersonTable;
import jialing.domain.shared.Capacity;

/** Everybody who ever answered for something here. */
@ApplicationScoped
public class Persons {

    @Inject
    PersonTable table;

    @Inject
    CapacityTable capacities;

    /**
     * Who works in the organisation in that capacity on that day, as far as the asking person may see them.
     *
     * @param capacity null for any
     */
    public List<Colleagues.Colleague> holding(String organisation, Capacity capacity, LocalDate on) {
        return capacities.colleagues(organisation, capacity, on);
    }

    public String nameOf(UUID personId) {
        Person person = table.byId(personId);
        return person == null ? "" : person.name();
    }
}
