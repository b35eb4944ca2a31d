package jialing.domain.formula;

import jialing.domain.shared.Text;

/**
 * Where a part of a formula stands in its text.
 *
 * @param begin first character, from 0
 * @param end behind the last one
 */
record Span(int begin, int end) {

    Span to(Span last) {
        return new Span(begin, last.end);
    }

    String in(String text) {
        return text.substring(begin, Math.min(end, text.length()));
    }

    /** Line and column as people count them, from 1; the line only where there are several. */
    Text place(String text) {
        String before = text.substring(0, Math.min(begin, text.length()));
        long line = before.chars().filter(each -> each == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return text.indexOf('\n') < 0
                ? Text.of("第 " + column + " 列", "column " + column)
                : Text.of("第 " + line + " 行第 " + column + " 列", "line " + line + ", column " + column);
    }
}
