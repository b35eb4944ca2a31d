package jialing.reports.shared;

/** Cuts a printed number at its decimal point, so that a column can stand on it: 12 | .5, 0 | .025L, 6～9 |. */
public final class DecimalPoint {

    private DecimalPoint() {}

    public static String before(String number) {
        return number.substring(0, point(number));
    }

    public static String after(String number) {
        return number.substring(point(number));
    }

    /** A range has two decimal points and stands before the line as a whole. */
    private static int point(String number) {
        int point = number.indexOf('.');
        return point < 0 || point != number.lastIndexOf('.') ? number.length() : point;
    }
}
