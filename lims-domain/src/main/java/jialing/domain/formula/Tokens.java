package jialing.domain.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts the text of a formula into words. */
final class Tokens {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";
    private static final List<String> LONG_SIGNS = List.of("<=", ">=", "==", "!=");
    private static final String SIGNS = "+-*/^(),=<>";

    /** Signs that are written in several ways. */
    private static final Map<Character, String> SAME_AS = Map.ofEntries(
            Map.entry('×', "*"),
            Map.entry('·', "*"),
            Map.entry('⋅', "*"),
            Map.entry('÷', "/"),
            Map.entry('−', "-"),
            Map.entry('（', "("),
            Map.entry('）', ")"),
            Map.entry('，', ","),
            Map.entry('＝', "="),
            Map.entry('≤', "<="),
            Map.entry('≥', ">="),
            Map.entry('≠', "!="));

    private final String text;
    private final List<Token> found = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        var tokens = new Tokens(text);
        while (tokens.at < text.length()) {
            tokens.next();
        }
        tokens.add(Token.Kind.END, "", text.length());
        return List.copyOf(tokens.found);
    }

    static boolean isName(String word) {
        return !word.isEmpty() && startsName(word.charAt(0)) && word.chars().allMatch(each -> goesOn((char) each));
    }

    private void next() {
        char here = text.charAt(at);
        if (here == '\n' || here == ';' || here == '；') {
            add(Token.Kind.END_OF_STATEMENT, ";", at + 1);
        } else if (Character.isWhitespace(here)) {
            at++;
        } else if (isDigit(here) || here == '.') {
            number();
        } else if (startsName(here)) {
            take(Token.Kind.NAME, end(Tokens::goesOn));
        } else if (SUPERSCRIPTS.indexOf(here) >= 0) {
            take(Token.Kind.SUPERSCRIPT, end(each -> SUPERSCRIPTS.indexOf(each) >= 0));
        } else if (here == '[') {
            unit();
        } else {
            sign(here);
        }
    }

    private void number() {
        int end = end(each -> isDigit(each) || each == '.');
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int digits = end + 1;
            if (digits < text.length() && (text.charAt(digits) == '-' || text.charAt(digits) == '+')) {
                digits++;
            }
            int behind = digits;
            while (behind < text.length() && isDigit(text.charAt(behind))) {
                behind++;
            }
            end = behind > digits ? behind : end;
        }
        take(Token.Kind.NUMBER, end);
    }

    private void unit() {
        int close = text.indexOf(']', at);
        if (close < 0) {
            throw FormulaRefusal.at(new Span(at, at + 1), text, "FormulaIsWritten", "“[” 没有配对的 “]”", "“[” has no “]”");
        }
        String inside = text.substring(at + 1, close);
        add(Token.Kind.UNIT, inside, close + 1);
    }

    private void sign(char here) {
        String two = at + 2 <= text.length() ? text.substring(at, at + 2) : "";
        if (LONG_SIGNS.contains(two)) {
            add(Token.Kind.SIGN, two, at + 2);
        } else if (SIGNS.indexOf(here) >= 0) {
            add(Token.Kind.SIGN, String.valueOf(here), at + 1);
        } else if (SAME_AS.containsKey(here)) {
            add(Token.Kind.SIGN, SAME_AS.get(here), at + 1);
        } else {
            throw FormulaRefusal.at(
                    new Span(at, at + 1),
                    text,
                    "FormulaIsWritten",
                    "公式语言中没有这个字符：“" + here + "”",
                    "the language has no such sign: “" + here + "”");
        }
    }

    private interface Belongs {
        boolean here(char each);
    }

    private int end(Belongs belongs) {
        int end = at;
        while (end < text.length() && belongs.here(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void take(Token.Kind kind, int end) {
        add(kind, text.substring(at, end), end);
    }

    private void add(Token.Kind kind, String word, int end) {
        found.add(new Token(kind, word, new Span(at, end)));
        at = end;
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }

    private static boolean startsName(char each) {
        return Character.isLetter(each) && !Character.isSurrogate(each);
    }

    private static boolean goesOn(char each) {
        return startsName(each) || isDigit(each) || each == '_' || each == '\'' || each >= '₀' && each <= '₉';
    }
}
