package jialing.reports.shared;

import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed words of a printed thing, kept beside it: Chinese in {@code Name.properties}, English in {@code Name_en.properties}. */
public final class Words {

    private static final ResourceBundle.Control CHINESE_UNLESS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    public static ResourceBundle of(Class<?> owner, Locale language) {
        return ResourceBundle.getBundle(owner.getName(), language, owner.getClassLoader(), CHINESE_UNLESS_ASKED);
    }
}
