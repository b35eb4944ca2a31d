package jialing.domain.ledger.log;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of a path in C2SP tlog-tiles, {@code <N>[.p/<W>]}: index 1234067 is {@code x001/x234/067}, of width 8 it is
 * {@code x001/x234/067.p/8}.
 */
record TilePath(long index, int width) {

    static final int FULL_WIDTH = 256;

    /** Beyond it no tree whose size fits 63 bits has a tile. */
    private static final long LAST_INDEX = Long.MAX_VALUE / FULL_WIDTH;

    // Six groups hold every index up to LAST_INDEX, and no longer text is looked at.
    private static final Pattern FORM = Pattern.compile("((?:x[0-9]{3}/){0,5})([0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    TilePath {
        if (!isPossible(index, width)) {
            throw new IllegalArgumentException("no tile " + index + " of width " + width);
        }
    }

    static Optional<TilePath> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String digits = form.group(1).replaceAll("[x/]", "") + form.group(2);
        long index = Long.parseLong(digits);
        int width = form.group(3) == null ? FULL_WIDTH : Integer.parseInt(form.group(3));
        if (!isPossible(index, width)) {
            return Optional.empty();
        }
        // Printing again refuses other spellings of the same place: x000/001, .p/256.
        return Optional.of(new TilePath(index, width))
                .filter(each -> each.print().equals(text));
    }

    String print() {
        var text = new StringBuilder(String.format("%03d", index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            text.insert(0, String.format("x%03d/", rest % 1000));
        }
        return width == FULL_WIDTH ? text.toString() : text + ".p/" + width;
    }

    private static boolean isPossible(long index, int width) {
        return index >= 0 && index <= LAST_INDEX && width >= 1 && width <= FULL_WIDTH;
    }
}
