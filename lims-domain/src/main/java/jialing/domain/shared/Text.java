package jialing.domain.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.function.Function;

/** A sentence in both languages of the house. Placeholders are those of {@link MessageFormat}; a quote is doubled. */
public record Text(String zh, String en) {

    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /** The same sentence with its placeholders filled in; a detail that is a text itself in the same language. */
    public Text with(Object... details) {
        return details.length == 0 ? this : new Text(fill(zh, details, Text::zh), fill(en, details, Text::en));
    }

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : zh;
    }

    private static String fill(String pattern, Object[] details, Function<Text, String> language) {
        var words = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            words[i] = details[i] instanceof Text text ? language.apply(text) : String.valueOf(details[i]);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(words);
    }
}
