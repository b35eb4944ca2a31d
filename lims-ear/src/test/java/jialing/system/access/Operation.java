package jialing.system.access;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One thing that may be asked for.
 *
 * @param path with the names of its parameters in braces
 * @param options names of the query parameters
 * @param body name of the record that it takes, null when it takes none
 */
record Operation(String method, String path, List<String> options, String body) {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");

    boolean reads() {
        return method.equals("GET");
    }

    boolean namesOneThing() {
        return path.contains("{");
    }

    /** Each parameter of the path with the step before it, which says what it names: {@code batches/{id}}. */
    Stream<String> gaps() {
        return PARAMETER.matcher(path).results().map(gap -> {
            String before = path.substring(0, gap.start() - 1);
            return before.substring(before.lastIndexOf('/') + 1) + "/" + gap.group();
        });
    }

    String pathWith(Map<String, String> names) {
        String filled = path;
        for (String gap : gaps().toList()) {
            String parameter = gap.substring(gap.indexOf('/') + 1);
            filled = filled.replaceFirst(Pattern.quote(parameter), Matcher.quoteReplacement(names.get(gap)));
        }
        return filled;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
