package jialing.domain.sampling;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Evidence from the field is a picture, and nothing else is taken in under that name. */
public class UploadIsImage extends Rule<byte[]> {

    static final int LARGEST = 8 * 1024 * 1024;
    private static final int LONGEST_SIDE = 20_000;

    UploadIsImage() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("请上传不超过 8 MB 的照片（JPEG、PNG 或 WebP）", "Upload a photo (JPEG, PNG or WebP) of at most 8 MB"));
    }

    @Override
    public Verdict judge(byte[] bytes) {
        boolean image = bytes.length <= LARGEST
                && ImageKind.of(bytes)
                        .flatMap(kind -> kind.size(bytes))
                        .filter(ImageKind.Size::isReal)
                        .filter(size -> size.width() <= LONGEST_SIDE && size.height() <= LONGEST_SIDE)
                        .isPresent();
        return Verdict.holdsIf(image, "photo");
    }
}
