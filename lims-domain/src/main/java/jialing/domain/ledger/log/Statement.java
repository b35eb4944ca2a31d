package jialing.domain.ledger.log;

import java.util.List;
import java.util.Optional;

/**
 * What a log vouches for beside its checkpoints, the text of a signed note. Its first line is the log's origin, a slash and the kind
 * of statement, so that it is never taken for a checkpoint of the log, nor one kind for another.
 *
 * @param origin of the log that vouches, e.g. {@code jialing.example/log}
 * @param kind e.g. {@code ended-reports}
 */
public record Statement(String origin, String kind, List<String> lines) {

    public Statement {
        lines = List.copyOf(lines);
        if (kind.isEmpty() || !NoteText.isLine(origin + kind) || !lines.stream().allMatch(NoteText::isLine)) {
            throw new IllegalArgumentException("a statement is made of lines that are not empty");
        }
    }

    /** The lines below the first, if this text is a statement of that kind by that log; anything else is none. */
    public static Optional<List<String>> parse(String text, String origin, String kind) {
        String first = origin + "/" + kind + "\n";
        if (!text.startsWith(first) || !text.endsWith("\n")) {
            return Optional.empty();
        }
        List<String> lines = text.lines().skip(1).toList();
        return lines.stream().allMatch(NoteText::isLine) ? Optional.of(lines) : Optional.empty();
    }

    /** The text to be signed, with its last line end. */
    public String print() {
        return origin + "/" + kind + "\n" + String.join("\n", lines) + "\n";
    }
}
