package jialing.domain.exchange.sensorthings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of SQL together with the values of its parameter marks, in their order. */
record Fragment(String sql, List<Object> values) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    static Fragment of(String sql, Object... values) {
        return new Fragment(sql, List.of(values));
    }

    /** The pattern with pieces in the places of {@code {0}}, {@code {1}}…; one piece may stand in several places. */
    static Fragment filled(String pattern, Fragment... pieces) {
        var values = new ArrayList<Object>();
        String sql = PLACE.matcher(pattern).replaceAll(place -> {
            Fragment piece = pieces[Integer.parseInt(place.group(1))];
            values.addAll(piece.values);
            return Matcher.quoteReplacement(piece.sql);
        });
        return new Fragment(sql, List.copyOf(values));
    }

    static Fragment joined(String between, List<Fragment> pieces) {
        return new Fragment(
                pieces.stream().map(Fragment::sql).collect(Collectors.joining(between)),
                pieces.stream().flatMap(piece -> piece.values.stream()).toList());
    }

    Fragment then(Fragment next) {
        return new Fragment(
                sql + next.sql,
                Stream.concat(values.stream(), next.values.stream()).toList());
    }

    Fragment then(String text) {
        return new Fragment(sql + text, values);
    }
}
