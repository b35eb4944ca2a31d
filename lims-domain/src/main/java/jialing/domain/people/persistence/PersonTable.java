package jialing.domain.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import jialing.domain.people.Person;

/** Everybody who ever answered for something here; nobody is removed. */
@ApplicationScoped
public class PersonTable {

    @PersistenceContext
    EntityManager entityManager;

    public void add(Person person) {
        entityManager.persist(person);
    }

    public Person byId(UUID id) {
        return entityManager.find(Person.class, id);
    }
}
