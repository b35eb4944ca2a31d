package jialing.reports.reporting;

import java.util.Locale;
import jialing.domain.shared.Text;

/** A class of surface water, or a function zone of noise, as it stands in a sentence: Ⅲ类, class Ⅲ. Where none was reached or required, a dash. */
final class ClassInWords {

    private static final Text CLASS = Text.of("{0}类", "class {0}");
    private static final String NONE = "—";

    private ClassInWords() {}

    static String of(String printed, Locale language) {
        return printed == null || printed.equals(NONE)
                ? NONE
                : CLASS.with(printed).in(language);
    }
}
