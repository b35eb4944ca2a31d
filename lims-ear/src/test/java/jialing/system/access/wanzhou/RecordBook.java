package jialing.system.access.wanzhou;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jialing.client.PersonAtWork;
import jialing.system.shared.TheSystem;

/** What every feature enters about its part of a known record: how its things are named, and what a request about them would send. */
public final class RecordBook {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> options = new LinkedHashMap<>();
    private final Map<String, Object> bodies = new HashMap<>();
    private final Set<String> traces = new LinkedHashSet<>();

    RecordBook() {}

    /** What a path's parameter is filled with, by its gap: {@code batches/{id}}. */
    public Map<String, String> names() {
        return names;
    }

    /** Query parameters that name a thing of the record. */
    public Map<String, String> options() {
        return options;
    }

    /** What somebody would send who wanted to do it to this record, by the name of the request. */
    public Map<String, Object> bodies() {
        return bodies;
    }

    /** Words that stand in nobody else's records. */
    public Set<String> traces() {
        return traces;
    }

    void name(String gap, String value) {
        enterOnce(names, gap, Objects.requireNonNull(value));
    }

    void option(String parameter, String value) {
        enterOnce(options, parameter, value);
    }

    void body(String request, Object example) {
        enterOnce(bodies, request, example);
    }

    String traced(String word) {
        traces.add(Objects.requireNonNull(word));
        return word;
    }

    String named(String gap) {
        return Objects.requireNonNull(names.get(gap), gap);
    }

    static JsonNode read(String account, String path) {
        PersonAtWork person = TheSystem.as(account);
        return person.get(path).done().json();
    }

    static String personOf(String account) {
        return read(account, "/api/competence/mine").path("personId").asText();
    }

    private static <V> void enterOnce(Map<String, V> entries, String key, V value) {
        if (entries.putIfAbsent(key, value) != null) {
            throw new IllegalStateException("two features have entered " + key);
        }
    }
}
