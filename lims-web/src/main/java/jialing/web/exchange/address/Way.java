package jialing.web.exchange.address;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jialing.domain.exchange.Entity;
import jialing.domain.exchange.EntityPage;
import jialing.domain.exchange.EntityQuery;
import jialing.domain.exchange.EntitySet;
import jialing.domain.exchange.Expression;
import jialing.domain.exchange.PublishedEntities;

/** The way from entity to entity that an address describes. Every entity on the way must be there for the person who asks. */
public final class Way {

    private final PublishedEntities entities;
    private final Address address;

    public Way(PublishedEntities entities, Address address) {
        this.entities = entities;
        this.address = address;
    }

    /** The one entity that the address leads to. */
    public Entity toOne(EntityQuery query) {
        return at(address.steps().size() - 1, query).orElseThrow(address::unknown);
    }

    /** The entities that the address leads to. */
    public EntityPage toMany(EntityQuery query) {
        int last = address.steps().size() - 1;
        EntitySet set = address.last().set();
        return last == 0 ? entities.page(set, query) : entities.page(from(last), query);
    }

    private Optional<Entity> at(int index, EntityQuery query) {
        Address.Step step = address.steps().get(index);
        if (index == 0) {
            return entities.one(step.set(), step.id(), query);
        }
        PublishedEntities.Step link = from(index);
        return step.id() == null
                ? entities.one(link, query)
                : entities.page(link, onlyWith(step.id(), query)).entities().stream()
                        .findFirst();
    }

    private PublishedEntities.Step from(int index) {
        Entity before = at(index - 1, EntityQuery.everything()).orElseThrow(address::unknown);
        return new PublishedEntities.Step(
                before.set(), before.id(), address.steps().get(index).name());
    }

    private static EntityQuery onlyWith(long id, EntityQuery query) {
        var filter = new Expression.Call(
                "eq", List.of(new Expression.Path(List.of("id")), new Expression.Literal(BigDecimal.valueOf(id))));
        return new EntityQuery(filter, List.of(), 1, 0, false, query.select(), query.expand());
    }
}
