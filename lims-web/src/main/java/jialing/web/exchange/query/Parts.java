package jialing.web.exchange.query;

import java.util.ArrayList;
import java.util.List;

/** A text taken apart at a separator, but not within quotes or parentheses. */
final class Parts {

    private Parts() {}

    static List<String> of(String text, char separator) {
        var parts = new ArrayList<String>();
        boolean quoted = false;
        int depth = 0;
        int begin = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            quoted ^= sign == '\'';
            if (quoted) {
                continue;
            }
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (depth < 0) {
                throw QueryOption.notUnderstood(text);
            }
            if (sign == separator && depth == 0) {
                parts.add(part(text, begin, at));
                begin = at + 1;
            }
        }
        if (quoted || depth != 0) {
            throw QueryOption.notUnderstood(text);
        }
        parts.add(part(text, begin, text.length()));
        return parts;
    }

    private static String part(String text, int begin, int end) {
        String part = text.substring(begin, end).strip();
        if (part.isEmpty()) {
            throw QueryOption.notUnderstood(text);
        }
        return part;
    }
}
