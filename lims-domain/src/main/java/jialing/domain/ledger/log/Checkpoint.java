package jialing.domain.ledger.log;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a log says about itself at one moment, the text of a signed note (C2SP tlog-checkpoint, "Note text").
 *
 * @param origin which log it is, e.g. {@code jialing.example/ledger}
 * @param extensions further lines, kept because the signatures cover them; our own checkpoints have none
 */
public record Checkpoint(String origin, TreeHead head, List<String> extensions) {

    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,18}");
    private static final String LARGEST_SIZE = Long.toString(Long.MAX_VALUE);

    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (!NoteText.isLine(origin) || !extensions.stream().allMatch(NoteText::isLine)) {
            throw new IllegalArgumentException("a checkpoint is made of lines that are not empty");
        }
    }

    public static Checkpoint of(String origin, TreeHead head) {
        return new Checkpoint(origin, head, List.of());
    }

    /** Only what {@link #print()} prints is a checkpoint; anything else is none. */
    public static Optional<Checkpoint> parse(String text) {
        if (!text.endsWith("\n")) {
            return Optional.empty();
        }
        var lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
        if (lines.size() < 3 || !lines.stream().allMatch(NoteText::isLine) || !isSize(lines.get(1))) {
            return Optional.empty();
        }
        long size = Long.parseLong(lines.get(1));
        return Hash.ofBase64(lines.get(2))
                .map(root -> new Checkpoint(lines.get(0), new TreeHead(size, root), lines.subList(3, lines.size())));
    }

    /** The text to be signed, with its last line end. */
    public String print() {
        var text = new StringBuilder();
        text.append(origin).append('\n');
        text.append(head.size()).append('\n');
        text.append(head.root().base64()).append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static boolean isSize(String digits) {
        return SIZE.matcher(digits).matches()
                && (digits.length() < LARGEST_SIZE.length() || digits.compareTo(LARGEST_SIZE) <= 0);
    }
}
