package jialing.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as a table. */
final class Findings {

    private record Line(String what, String measured, String baseline, String ratio, String target, Boolean met) {
        String markdown() {
            String verdict = met == null ? "" : met ? "yes" : "NO";
            return "| " + String.join(" | ", what, measured, baseline, ratio, target, verdict) + " |";
        }
    }

    private final List<Line> lines = new ArrayList<>();

    /** Beside a bare baseline, both in milliseconds. */
    void beside(String what, double milliseconds, String bare, double bareMilliseconds, Double mostTimes) {
        double ratio = milliseconds / bareMilliseconds;
        add(new Line(
                what,
                text(milliseconds) + " ms",
                bare + " " + text(bareMilliseconds) + " ms",
                text(ratio) + " ×",
                mostTimes == null ? "" : "≤ " + text(mostTimes) + " ×",
                mostTimes == null ? null : ratio <= mostTimes));
    }

    void atMost(String what, double found, String unit, double most) {
        add(new Line(what, text(found) + " " + unit, "", "", "≤ " + text(most) + " " + unit, found <= most));
    }

    void told(String what, String measured) {
        add(new Line(what, measured, "", "", "", null));
    }

    void holds(String what, String measured, boolean met) {
        add(new Line(what, measured, "", "", "", met));
    }

    private void add(Line line) {
        lines.add(line);
        System.out.println(line.markdown());
    }

    void write(Path file) {
        var text = new ArrayList<>(
                List.of("| What | Measured | Bare baseline | Ratio | Target | Met |", "|---|---|---|---|---|---|"));
        lines.forEach(line -> text.add(line.markdown()));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean allMet() {
        return lines.stream().noneMatch(line -> Boolean.FALSE.equals(line.met()));
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.2f" : "%.0f", number);
    }
}
