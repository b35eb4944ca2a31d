package jialing.domain.sampling;

import jialing.domain.ledger.CanonicalJson;

/**
 * A picture as it came, checked: what it is was told by its bytes, not by whoever sent it. Every feature that keeps pictures takes
 * them in by this.
 *
 * @param sha256 of its bytes, lower-case hex
 */
public record CheckedPicture(byte[] bytes, String sha256, String mediaType, int width, int height) {

    /** Bytes of the largest picture that is taken in. */
    public static final int LARGEST = UploadIsImage.LARGEST;

    /** @throws jialing.domain.shared.Refusal by {@link UploadIsImage} */
    public static CheckedPicture of(byte[] bytes) {
        new UploadIsImage().require(bytes);
        ImageKind image = ImageKind.of(bytes).orElseThrow();
        ImageKind.Size size = image.size(bytes).orElseThrow();
        return new CheckedPicture(bytes, CanonicalJson.sha256(bytes), image.mediaType(), size.width(), size.height());
    }
}
