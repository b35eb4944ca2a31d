package jialing.web.exchange.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a filter, taken one after the other. */
final class Tokens {

    private static final Pattern WORD = Pattern.compile(Stream.of(Token.Kind.values())
            .map(kind -> "(?<" + kind.name() + ">" + kind.pattern() + ")")
            .collect(Collectors.joining("|", "\\s*(?:", ")\\s*")));

    private final String source;
    private final List<Token> words;
    private int next;

    private Tokens(String source, List<Token> words) {
        this.source = source;
        this.words = words;
    }

    static Tokens of(String source) {
        var words = new ArrayList<Token>();
        Matcher matcher = WORD.matcher(source);
        int at = 0;
        while (at < source.length()) {
            if (!matcher.region(at, source.length()).lookingAt()) {
                throw QueryOption.notUnderstood(source.substring(at).strip());
            }
            words.add(token(matcher));
            at = matcher.end();
        }
        return new Tokens(source, words);
    }

    private static Token token(Matcher matcher) {
        return Stream.of(Token.Kind.values())
                .filter(kind -> matcher.group(kind.name()) != null)
                .map(kind -> new Token(kind, matcher.group(kind.name())))
                .findFirst()
                .orElseThrow();
    }

    boolean atEnd() {
        return next == words.size();
    }

    boolean nextIs(Token.Kind kind) {
        return !atEnd() && words.get(next).is(kind);
    }

    boolean nextIsWord(String word) {
        return !atEnd() && words.get(next).isWord(word);
    }

    Token take() {
        if (atEnd()) {
            throw QueryOption.notUnderstood(source);
        }
        return words.get(next++);
    }

    Token take(Token.Kind kind) {
        Token token = take();
        if (!token.is(kind)) {
            throw QueryOption.notUnderstood(token.text());
        }
        return token;
    }

    boolean takeIf(Token.Kind kind) {
        return nextIs(kind) && take() != null;
    }

    boolean takeIfWord(String word) {
        return nextIsWord(word) && take() != null;
    }
}
