package jialing.domain.shared;

import java.util.Locale;

/** A column of a file that people fill in, CSV or XLSX. An enumeration of them is a format. */
public interface SheetColumn {

    /** In capitals, as an enumeration has it. */
    String name();

    boolean required();

    Text label();

    Text meaning();

    String example();

    /** As it stands in the header of a file. */
    default String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By its title or its Chinese label. */
    default boolean isTitled(String text) {
        return title().equalsIgnoreCase(text) || label().zh().equals(text);
    }
}
