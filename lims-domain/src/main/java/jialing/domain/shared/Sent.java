package jialing.domain.shared;

import java.util.List;
import java.util.Objects;

/** Lists as somebody sent them: perhaps not at all, perhaps with gaps. */
public final class Sent {

    private Sent() {}

    /** What was sent, without gaps; empty when nothing was. */
    public static <T> List<T> all(List<T> sent) {
        return sent == null ? List.of() : sent.stream().filter(Objects::nonNull).toList();
    }

    /** The same, each once. */
    public static <T> List<T> distinct(List<T> sent) {
        return all(sent).stream().distinct().toList();
    }
}
