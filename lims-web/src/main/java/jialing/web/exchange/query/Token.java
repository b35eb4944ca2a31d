package jialing.web.exchange.query;

/** A word of a filter. */
record Token(Kind kind, String text) {

    enum Kind {
        TEXT("'(?:[^']|'')*'"),
        TIME("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:\\d\\d)"),
        DAY("\\d{4}-\\d\\d-\\d\\d"),
        NUMBER("-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?"),
        NAME("[A-Za-z_@][\\w.@]*(?:/[A-Za-z_@][\\w.@]*)*"),
        OPEN("\\("),
        CLOSE("\\)"),
        COMMA(",");

        private final String pattern;

        Kind(String pattern) {
            this.pattern = pattern;
        }

        String pattern() {
            return pattern;
        }
    }

    boolean is(Kind expected) {
        return kind == expected;
    }

    boolean isWord(String word) {
        return kind == Kind.NAME && text.equals(word);
    }
}
