package jialing.web.exchange.entities;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import jialing.domain.exchange.Entity;

/**
 * Addresses of entities.
 *
 * @param base with the version, without a slash at the end: {@code https://host/sta/v1.1}
 */
public record Links(String base) {

    public String to(String path) {
        return base + "/" + path;
    }

    public String to(Entity entity) {
        return to(entity.set().path() + "(" + entity.id() + ")");
    }

    public String to(Entity entity, String link) {
        return to(entity) + "/" + link;
    }

    /** @param options name to value, not yet encoded */
    static String withOptions(String address, Map<String, String> options) {
        return options.entrySet().stream()
                .map(option -> option.getKey() + "=" + encoded(option.getValue()))
                .collect(Collectors.joining("&", address + "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%24", "$")
                .replace("%2F", "/")
                .replace("%28", "(")
                .replace("%29", ")")
                .replace("%2C", ",")
                .replace("%3D", "=")
                .replace("%3B", ";");
    }
}
