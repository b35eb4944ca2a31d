package jialing.web.exchange.query;

import java.math.BigDecimal;
import java.util.stream.Stream;
import jialing.domain.shared.Refusal;

/** The query options that are understood (OGC 18-088, 9.3.3 and 9.3.2). */
enum QueryOption {
    FILTER("$filter"),
    ORDER_BY("$orderby"),
    TOP("$top"),
    SKIP("$skip"),
    COUNT("$count"),
    SELECT("$select"),
    EXPAND("$expand");

    private final String text;

    QueryOption(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    static QueryOption named(String name) {
        return Stream.of(values())
                .filter(option -> option.text.equals(name))
                .findFirst()
                .orElseThrow(() -> notUnderstood(name));
    }

    static Refusal notUnderstood(String what) {
        return Refusal.invalid("QueryUnderstood", null, "无法理解的查询：" + what, "Not understood in the query: " + what);
    }

    /** A whole number from 0, no larger than an int. */
    int number(String value) {
        if (!value.matches("\\d{1,12}")) {
            throw notUnderstood(text + "=" + value);
        }
        return new BigDecimal(value)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE - 1L))
                .intValueExact();
    }

    boolean truth(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw notUnderstood(text + "=" + value);
        }
        return value.equals("true");
    }
}
