package jialing.web.exchange.entities;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import jialing.domain.exchange.EntitySet;

/** What stands at the root (OGC 18-088, 9.2.2): the entity sets, and to which requirements of the standard the service keeps. */
public final class ServiceRoot {

    private static final String REQUIREMENTS = "http://www.opengis.net/spec/iot_sensing/1.1/req/";

    private static final List<String> CONFORMANCE = List.of(
            "datamodel",
            "resource-path/resource-path-to-entities",
            "request-data/status-codes",
            "request-data/query-status-codes",
            "request-data/order",
            "request-data/expand",
            "request-data/select",
            "request-data/orderby",
            "request-data/skip",
            "request-data/top",
            "request-data/count",
            "request-data/filter",
            "request-data/built-in-filter-operations",
            "request-data/pagination");

    private ServiceRoot() {}

    public static ObjectNode json(Links links) {
        ObjectNode root = EntityJson.object();
        var sets = root.putArray("value");
        for (EntitySet set : EntitySet.values()) {
            sets.addObject().put("name", set.path()).put("url", links.to(set.path()));
        }
        var conformance = root.putObject("serverSettings").putArray("conformance");
        CONFORMANCE.forEach(requirement -> conformance.add(REQUIREMENTS + requirement));
        return root;
    }
}
