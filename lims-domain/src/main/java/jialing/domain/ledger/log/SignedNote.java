package jialing.domain.ledger.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text with the signatures under it (C2SP signed-note). The text MUST NOT be believed before {@link #signedBy} has named a key.
 *
 * @param text with its last line end
 * @param signatures at least one; several keys may sign one text
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    /** More a note from a stranger may not have; the specification asks for 16 signatures at least. */
    private static final int MOST_SIGNATURES = 100;

    private static final int LONGEST = 1_000_000;

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || !NoteText.isAllowed(text)) {
            throw new IllegalArgumentException("a note's text is UTF-8 and ends a line");
        }
        if (signatures.isEmpty()) {
            throw new IllegalArgumentException("a note is signed");
        }
    }

    public static Optional<SignedNote> parse(byte[] utf8) {
        return Optional.of(utf8)
                .filter(each -> each.length <= LONGEST)
                .flatMap(NoteText::decode)
                .flatMap(SignedNote::parse);
    }

    /** Only what {@link #print()} prints is a signed note; anything else is none. */
    public static Optional<SignedNote> parse(String note) {
        // The last empty line parts text and signatures: the text itself may have empty lines.
        int end = note.lastIndexOf("\n\n");
        if (note.length() > LONGEST || end < 0 || !note.endsWith("\n") || !NoteText.isAllowed(note)) {
            return Optional.empty();
        }
        String text = note.substring(0, end + 1);
        var lines = note.substring(end + 2).lines().limit(MOST_SIGNATURES + 1L).toList();
        var signatures = new ArrayList<NoteSignature>();
        lines.stream().map(NoteSignature::parse).flatMap(Optional::stream).forEach(signatures::add);
        boolean sound = !lines.isEmpty() && lines.size() <= MOST_SIGNATURES && signatures.size() == lines.size();
        return sound ? Optional.of(new SignedNote(text, signatures)) : Optional.empty();
    }

    public String print() {
        return signatures.stream().map(each -> each.print() + "\n").collect(Collectors.joining("", text + "\n", ""));
    }

    public byte[] bytes() {
        return print().getBytes(StandardCharsets.UTF_8);
    }

    /** The same note with one signature more. */
    public SignedNote with(NoteSignature signature) {
        var more = Stream.concat(signatures.stream(), Stream.of(signature)).toList();
        return new SignedNote(text, more);
    }

    /**
     * Which of the known keys signed the text. None, and so the note is to be refused, when no known key signed it, or when any
     * signature that names a known key is wrong. Signatures of unknown keys say nothing.
     */
    public List<VerifierKey> signedBy(Collection<VerifierKey> known) {
        var signers = new ArrayList<VerifierKey>();
        for (VerifierKey key : List.copyOf(known)) {
            var named = signatures.stream().filter(key::isNamedBy).toList();
            if (!named.stream().allMatch(each -> key.verifies(text, each))) {
                return List.of();
            }
            if (!named.isEmpty() && !signers.contains(key)) {
                signers.add(key);
            }
        }
        return List.copyOf(signers);
    }
}
