package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.people.persistence.PersonTable;

/** Everybody who ever answered for something here. */
@ApplicationScoped
public class Persons {

    @Inject
    PersonTable table;

    public String nameOf(UUID personId) {
        Person person = table.byId(personId);
        return person == null ? "" : person.name();
    }
}
