package jialing.domain.sampling;

import java.util.Optional;
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

    /**
     * The same drawn again, as a JPEG without anything that tells who made it, when, where or with what.
     *
     * @throws jialing.domain.shared.Refusal by {@link PictureIsReadable}
     */
    public static CheckedPicture withoutTraces(byte[] bytes) {
        Optional<byte[]> drawn = isPicture(bytes) ? RedrawnPicture.of(of(bytes)) : Optional.empty();
        new PictureIsReadable().require(drawn.isPresent());
        return of(drawn.orElseThrow());
    }

    private static boolean isPicture(byte[] bytes) {
        return new UploadIsImage().objection(bytes).isEmpty();
    }
}
