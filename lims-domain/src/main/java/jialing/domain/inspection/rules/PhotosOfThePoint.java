package jialing.domain.inspection.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An answer names photos that were kept in its inspection, a few of them. */
public final class PhotosOfThePoint extends Rule<PhotosOfThePoint.Named> {

    private static final int MOST = 8;

    /** @param kept how many of those named are kept in the inspection */
    public record Named(int named, int kept) {}

    public PhotosOfThePoint() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "每项最多 {0} 张照片，且须先上传到本次检查",
                        "A point has {0} photos at most, each sent to this inspection before"));
    }

    @Override
    public Verdict judge(Named photos) {
        return Verdict.holdsIf(photos.named() <= MOST && photos.kept() == photos.named(), "photos", MOST);
    }
}
