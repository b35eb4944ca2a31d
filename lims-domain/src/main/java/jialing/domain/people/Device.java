package jialing.domain.people;

import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody logs in with, as its browser or program calls itself, shortened so that a person recognises it: {@code Chrome ·
 * Windows}. It is what was said and proves nothing.
 */
public record Device(String name) {

    private static final int LONGEST = 60;

    /** In the order in which they are looked for: browsers also call themselves by the names of older ones. */
    private static final List<String> BROWSERS =
            List.of("Edg/Edge", "OPR/Opera", "Firefox/Firefox", "Chrome/Chrome", "Safari/Safari");

    private static final List<String> SYSTEMS = List.of(
            "Android/Android", "iPhone/iPhone", "iPad/iPad", "Windows/Windows", "Mac OS X/macOS", "Linux/Linux");

    public static Device of(String userAgent) {
        if (userAgent == null || userAgent.isBlank()) {
            return new Device("?");
        }
        var known = Stream.of(BROWSERS, SYSTEMS)
                .flatMap(names -> names.stream()
                        .map(pair -> pair.split("/"))
                        .filter(pair -> userAgent.contains(pair[0]))
                        .map(pair -> pair[1])
                        .limit(1))
                .toList();
        return new Device(known.isEmpty() ? plain(userAgent) : String.join(" · ", known));
    }

    private static String plain(String userAgent) {
        String printable = userAgent.replaceAll("[^\\x20-\\x7e]", "");
        return printable.length() > LONGEST ? printable.substring(0, LONGEST) : printable;
    }
}
