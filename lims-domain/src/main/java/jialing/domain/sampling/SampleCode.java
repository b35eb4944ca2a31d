package jialing.domain.sampling;

import java.util.Locale;

/**
 * The number of a sample, unique for ever in the whole network: the organisation's code without hyphens, two digits of the year, a
 * running number of six digits or more, and a check character: {@code CQWZ26000017K}. Field blanks and duplicates look like any
 * other sample (HJ 630-2011).
 */
public record SampleCode(String text) {

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

    static String bare(String scanned) {
        return scanned == null ? "" : scanned.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }
}
