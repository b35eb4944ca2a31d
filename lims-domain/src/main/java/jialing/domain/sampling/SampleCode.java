package jialing.domain.sampling;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The number of a sample, unique for ever in the whole network: the organisation's code without hyphens, two digits of the year, a
 * running number of six digits or more, and a check character: {@code CQWZ26000017K}. Field blanks and duplicates look like any
 * other sample (HJ 630-2011).
 */
public record SampleCode(String text) {

    private static final Pattern SHAPE = Pattern.compile("CQ[A-Z0-9]{1,12}\\d{8}[A-Z0-9]");
    private static final CheckCharacterCorrect CHECK = new CheckCharacterCorrect();

    public SampleCode {
        CHECK.require(text);
    }

    static SampleCode mint(String organisation, int year, long number) {
        String body = "%s%02d%06d".formatted(organisation.replace("-", ""), year % 100, number);
        return new SampleCode(body + CheckCharacter.of(body));
    }

    /** As scanned or typed: small letters, spaces and hyphens do no harm. */
    public static SampleCode read(String scanned) {
        return new SampleCode(bare(scanned));
    }

    /**
     * The samples of this network that a text may mean, however it is written: as their own code or as the code of one of their
     * containers. Empty for another way of numbering, which seldom has this shape and ends with its check character.
     */
    public static List<SampleCode> meantBy(String text) {
        String bare = bare(text);
        if (!CheckCharacter.closes(bare)) {
            return List.of();
        }
        String ofContainer = bare.substring(0, Math.max(0, bare.length() - ContainerCode.SUFFIX));
        return Stream.of(bare, ofContainer)
                .filter(each -> SHAPE.matcher(each).matches() && CheckCharacter.closes(each))
                .map(SampleCode::new)
                .toList();
    }

    /** Whether a text looks like a code of this network, its check character left aside: a mistyped one rather than another's. */
    public static boolean isShapedLikeOne(String text) {
        String bare = bare(text);
        return SHAPE.matcher(bare).matches() && Character.isLetter(bare.charAt(bare.length() - 1));
    }

    static String bare(String scanned) {
        return scanned == null ? "" : scanned.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }
}
