package jialing.domain.ledger.log;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which characters may stand in a signed note and in a key name (C2SP signed-note, "Format"). */
final class NoteText {

    private static final int NEXT_LINE = 0x85;

    private NoteText() {}

    /** Whether it can be written as UTF-8 and has no ASCII control character other than the line end. */
    static boolean isAllowed(String text) {
        return text.chars().noneMatch(each -> each < ' ' && each != '\n')
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    static boolean isLine(String text) {
        return !text.isEmpty() && isAllowed(text) && text.indexOf('\n') < 0;
    }

    static boolean isKeyName(String text) {
        return !text.isEmpty() && isAllowed(text) && text.codePoints().noneMatch(each -> each == '+' || isSpace(each));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Optional<String> decode(byte[] utf8) {
        try {
            // Unlike new String(), a decoder refuses malformed bytes instead of replacing them.
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** Unicode White_Space; Java leaves U+0085 out of both of its own notions of a space. */
    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == NEXT_LINE;
    }
}
