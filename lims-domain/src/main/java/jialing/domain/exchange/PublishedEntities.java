package jialing.domain.exchange;

import jakarta.inject.Inject;
import java.util.Optional;
import jialing.domain.exchange.sensorthings.EntityReader;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.View;

/** What was released, as far as the asking person or program may see it. */
@View
public class PublishedEntities {

    @Inject
    EntityReader reader;

    @Inject
    CurrentActor current;

    /** A step on the way through links: from this entity by that link. */
    public record Step(EntitySet from, long id, String link) {}

    public EntityPage page(EntitySet set, EntityQuery query) {
        current.get();
        return reader.page(set, query);
    }

    public EntityPage page(Step step, EntityQuery query) {
        current.get();
        return reader.page(step, query);
    }

    public Optional<Entity> one(EntitySet set, long id, EntityQuery query) {
        current.get();
        return reader.one(set, id, query);
    }

    /** The single entity that a link leads to. */
    public Optional<Entity> one(Step step, EntityQuery query) {
        return page(step, query).entities().stream().findFirst();
    }
}
