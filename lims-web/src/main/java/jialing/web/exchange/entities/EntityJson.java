package jialing.web.exchange.entities;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import jialing.domain.exchange.Entity;
import jialing.domain.exchange.EntityPage;
import jialing.domain.exchange.EntitySet;
import jialing.web.exchange.query.Asked;

/** Entities as JSON (OGC 18-088, clauses 8 and 9.3). Numbers keep the digits they were reported with. */
public final class EntityJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Links links;

    public EntityJson(Links links) {
        this.links = links;
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static String text(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public ObjectNode one(Entity entity, Asked asked) {
        ObjectNode json = object();
        if (asked.selects("id")) {
            json.put("@iot.id", entity.id());
            json.put("@iot.selfLink", links.to(entity));
        }
        for (Map.Entry<String, Object> value : entity.values().entrySet()) {
            if (asked.selects(value.getKey())) {
                json.set(value.getKey(), property(entity, value.getKey()));
            }
        }
        for (EntitySet.Link link : entity.set().links().values()) {
            add(json, entity, link, asked);
        }
        return json;
    }

    /** @param address of the entities, for the link to the next page */
    public ObjectNode many(EntityPage page, Asked asked, String address) {
        ObjectNode json = object();
        if (page.count() != null) {
            json.put("@iot.count", page.count());
        }
        if (page.more()) {
            json.put("@iot.nextLink", Links.withOptions(address, asked.next()));
        }
        var value = json.putArray("value");
        page.entities().forEach(entity -> value.add(one(entity, asked)));
        return json;
    }

    public ObjectNode references(EntityPage page, Asked asked, String address) {
        ObjectNode json = many(page, asked, address);
        var value = json.putArray("value");
        page.entities().forEach(entity -> value.add(reference(entity)));
        return json;
    }

    public ObjectNode reference(Entity entity) {
        return object().put("@iot.selfLink", links.to(entity));
    }

    public JsonNode property(Entity entity, String name) {
        if (name.equals("id")) {
            return MAPPER.getNodeFactory().numberNode(entity.id());
        }
        Object value = entity.values().get(name);
        EntitySet.Type type = entity.set().property(name).orElseThrow().type();
        if (value == null) {
            return MAPPER.nullNode();
        }
        return switch (type) {
            case NUMBER -> MAPPER.getNodeFactory().numberNode((BigDecimal) value);
            case TIME -> MAPPER.getNodeFactory().textNode(((Instant) value).toString());
            case JSON -> parsed((String) value);
            default -> MAPPER.getNodeFactory().textNode((String) value);
        };
    }

    private void add(ObjectNode json, Entity entity, EntitySet.Link link, Asked asked) {
        String name = link.name();
        Asked inside = asked.expanded().get(name);
        if (inside == null) {
            if (asked.selects(name)) {
                json.put(name + "@iot.navigationLink", links.to(entity, name));
            }
            return;
        }
        EntityPage page = entity.linked().get(name);
        if (!link.many()) {
            json.set(
                    name,
                    page.entities().stream()
                            .findFirst()
                            .<JsonNode>map(one -> one(one, inside))
                            .orElseGet(MAPPER::nullNode));
            return;
        }
        ObjectNode linked = many(page, inside, links.to(entity, name));
        linked.properties().stream()
                .filter(field -> !field.getKey().equals("value"))
                .forEach(field -> json.set(name + field.getKey(), field.getValue()));
        json.set(name, linked.get("value"));
    }

    private static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds no JSON: " + json, e);
        }
    }
}
