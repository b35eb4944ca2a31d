package jialing.workflows.procedures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jialing.domain.shared.Refusal;
import org.w3c.dom.Element;

/**
 * The inputs of a decision table with the values that it tells apart: each word that it names and one that it does not, each number that
 * it names with its neighbours.
 */
final class InputsTold {

    private static final int MOST = 50_000;
    private static final String ANY_OTHER = "other";
    private static final Set<String> NUMBERS = Set.of("integer", "long", "double", "number");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d{1,9}(?![\\w.])");

    private InputsTold() {}

    /** Every combination, the inputs of all tables together. */
    static List<Map<String, Object>> apartBy(List<String> tables) {
        Map<String, Set<Object>> values = new LinkedHashMap<>();
        tables.forEach(table -> take(table, values));
        List<Map<String, Object>> combinations = List.of(Map.of());
        for (Map.Entry<String, Set<Object>> input : values.entrySet()) {
            combinations = times(combinations, input.getKey(), input.getValue());
        }
        return combinations;
    }

    private static List<Map<String, Object>> times(
            List<Map<String, Object>> combinations, String input, Set<Object> values) {
        if ((long) combinations.size() * values.size() > MOST) {
            throw Refusal.invalid(
                    "TableCanBeCompared",
                    null,
                    "输入组合超过 " + MOST + " 种，请拆分决策表",
                    "More than " + MOST + " combinations of inputs: split the table");
        }
        var more = new ArrayList<Map<String, Object>>();
        for (Map<String, Object> each : combinations) {
            for (Object value : values) {
                var longer = new LinkedHashMap<>(each);
                longer.put(input, value);
                more.add(longer);
            }
        }
        return more;
    }

    private static void take(String table, Map<String, Set<Object>> values) {
        List<Element> inputs = Xml.elements(table, "inputExpression").toList();
        List<Element> rules = Xml.elements(table, "rule").toList();
        for (int column = 0; column < inputs.size(); column++) {
            int at = column;
            boolean counted = NUMBERS.contains(inputs.get(column).getAttribute("typeRef"));
            Stream<String> named = rules.stream().flatMap(rule -> counted ? withAnswers(rule, at) : entry(rule, at));
            values.computeIfAbsent(inputs.get(column).getTextContent().strip(), none -> new LinkedHashSet<>())
                    .addAll(counted ? numbers(named) : words(named));
        }
    }

    private static Stream<String> entry(Element rule, int column) {
        return Xml.children(rule)
                .filter(child -> child.getLocalName().equals("inputEntry"))
                .skip(column)
                .limit(1)
                .map(Element::getTextContent);
    }

    /** What is calculated from a number changes at the numbers of the answer. */
    private static Stream<String> withAnswers(Element rule, int column) {
        return Stream.concat(
                entry(rule, column),
                Xml.children(rule)
                        .filter(child -> child.getLocalName().equals("outputEntry"))
                        .map(Element::getTextContent)
                        .filter(text -> !text.strip().startsWith("\"")));
    }

    private static List<Object> words(Stream<String> named) {
        return Stream.concat(
                        Stream.of(ANY_OTHER),
                        named.flatMap(text -> WORD.matcher(text).results().map(found -> found.group(1))))
                .map(Object.class::cast)
                .toList();
    }

    private static List<Object> numbers(Stream<String> named) {
        return Stream.concat(
                        Stream.of(1),
                        named.flatMap(text -> NUMBER.matcher(text)
                                .results()
                                .map(MatchResult::group)
                                .map(Integer::valueOf)
                                .flatMap(number -> Stream.of(Math.max(0, number - 1), number, number + 1))))
                .map(Object.class::cast)
                .toList();
    }
}
