package jialing.web.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jialing.domain.exchange.Entity;
import jialing.domain.exchange.PublishedEntities;
import jialing.domain.shared.Refusal;
import jialing.web.exchange.address.Address;
import jialing.web.exchange.address.Way;
import jialing.web.exchange.entities.EntityJson;
import jialing.web.exchange.entities.Links;
import jialing.web.exchange.entities.ServiceRoot;
import jialing.web.exchange.query.Asked;
import jialing.web.shared.Language;
import jialing.web.shared.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Answers at {@code /sta/v1.1} and, the same, at {@code /sta/v1.0}. */
@Produces(MediaType.APPLICATION_JSON)
@Path("{version: v1\\.[01]}")
public class SensorThingsResource {

    private static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";

    @Inject
    PublishedEntities entities;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(hidden = true)
    public Response root(@PathParam("version") String version) {
        return json(ServiceRoot.json(links(version)));
    }

    @GET
    @Path("{address: .+}")
    @Operation(hidden = true)
    public Response read(@PathParam("version") String version, @PathParam("address") String path) {
        Links links = links(version);
        return understood(() -> {
            Address address = Address.of(path.replaceFirst("/$", ""));
            Asked asked = Asked.of(address.last().set(), options());
            var way = new Way(entities, address);
            return address.leadsToOne() ? one(way, address, asked, links) : many(way, address, asked, links);
        });
    }

    private static Response one(Way way, Address address, Asked asked, Links links) {
        var json = new EntityJson(links);
        Entity entity = way.toOne(asked.query());
        return switch (address.ending()) {
            case ENTITIES -> json(json.one(entity, asked));
            case REFERENCES -> json(json.reference(entity));
            case PROPERTY ->
                json(EntityJson.object().set(address.property(), json.property(entity, address.property())));
            case VALUE -> value(json.property(entity, address.property()));
        };
    }

    private static Response many(Way way, Address address, Asked asked, Links links) {
        var json = new EntityJson(links);
        var page = way.toMany(asked.query());
        String here = links.to(address.text());
        return json(
                address.ending() == Address.Ending.REFERENCES
                        ? json.references(page, asked, here)
                        : json.many(page, asked, here));
    }

    private static Response json(JsonNode node) {
        return Response.ok(EntityJson.text(node), JSON).build();
    }

    /** The bare value: what is no text is written as JSON. A property without a value has none to give. */
    private static Response value(JsonNode node) {
        if (node.isNull()) {
            return Response.noContent().build();
        }
        String text = node.isValueNode() ? node.asText() : EntityJson.text(node);
        return Response.ok(text, MediaType.TEXT_PLAIN + ";charset=UTF-8").build();
    }

    private Links links(String version) {
        if (!uri.getBaseUri().getPath().equals(SensorThingsApplication.PATH)) {
            throw new NotFoundException();
        }
        return new Links(uri.getBaseUri() + version);
    }

    private Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        for (Map.Entry<String, List<String>> each : uri.getQueryParameters().entrySet()) {
            if (each.getValue().size() > 1) {
                throw Refusal.invalid(
                        "QueryUnderstood", null, "选项重复：" + each.getKey(), "Given twice: " + each.getKey());
            }
            options.put(each.getKey(), each.getValue().get(0));
        }
        return options;
    }

    /** A query that is not understood is a bad request here (OGC 18-088, 9.3.1), not an unprocessable record. */
    private Response understood(Supplier<Response> answer) {
        try {
            return answer.get();
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID_INPUT) {
                throw refusal;
            }
            return Problem.of(refusal, Language.of(headers))
                    .withStatus(Response.Status.BAD_REQUEST.getStatusCode())
                    .toResponse();
        }
    }
}
