package jialing.domain.exchange.sensorthings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jialing.domain.exchange.Entity;
import jialing.domain.exchange.EntityPage;
import jialing.domain.exchange.EntityQuery;
import jialing.domain.exchange.EntitySet;
import jialing.domain.exchange.PublishedEntities.Step;
import org.hibernate.Session;

/** Reads published entities; every value of the asker's goes in as a parameter. */
@ApplicationScoped
public class EntityReader {

    @PersistenceContext
    EntityManager entityManager;

    public EntityPage page(EntitySet set, EntityQuery query) {
        return reading(reading -> reading.page(set, query));
    }

    public EntityPage page(Step step, EntityQuery query) {
        EntitySet.Link link = step.from().link(step.link()).orElseThrow();
        Map<Long, EntityPage> pages =
                reading(reading -> reading.pageOfEach(step.from(), link, List.of(step.id()), query));
        return pages.get(step.id());
    }

    public Optional<Entity> one(EntitySet set, long id, EntityQuery query) {
        return reading(reading -> reading.one(set, id, query));
    }

    private <T> T reading(Question<T> question) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> question.of(new Reading(connection)));
    }

    private interface Question<T> {
        T of(Reading reading) throws SQLException;
    }
}
