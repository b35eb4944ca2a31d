package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.people.persistence.PeopleTables;

/** Everybody who ever answered for something here. */
@ApplicationScoped
public class Persons {

    @Inject
    PeopleTables tables;

    public String nameOf(UUID personId) {
        return tables.nameOf(personId);
    }
}
