package jialing.domain.sampling;

/**
 * The number of a container: its sample's code, two digits, and a check character over both, so that a typed container code is as
 * safe as a sample code: {@code CQWZ26000017K-01P}.
 */
public record ContainerCode(String text) {

    static final int SUFFIX = 3;
    private static final CheckCharacterCorrect CHECK = new CheckCharacterCorrect();

    public ContainerCode {
        CHECK.require(SampleCode.bare(text));
    }

    static ContainerCode mint(SampleCode sample, int position) {
        String body = "%s%02d".formatted(sample, position);
        return read(body + CheckCharacter.of(body));
    }

    /** As scanned or typed, with or without its hyphen. */
    public static ContainerCode read(String scanned) {
        String bare = SampleCode.bare(scanned);
        int split = Math.max(0, bare.length() - SUFFIX);
        return new ContainerCode(bare.substring(0, split) + "-" + bare.substring(split));
    }

    @Override
    public String toString() {
        return text;
    }
}
