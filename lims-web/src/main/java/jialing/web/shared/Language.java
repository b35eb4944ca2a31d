package jialing.web.shared;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language in which the house answers: Chinese unless the person asks for English. */
public final class Language {

    private Language() {}

    public static Locale of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.CHINESE);
    }
}
