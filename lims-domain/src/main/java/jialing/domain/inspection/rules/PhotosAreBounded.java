package jialing.domain.inspection.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An inspection takes in so many photos, and no more. */
public final class PhotosAreBounded extends Rule<Integer> {

    private static final int MOST = 200;

    public PhotosAreBounded() {
        super(Refusal.Kind.INVALID_INPUT, null, Text.of("一次检查最多 {0} 张照片", "An inspection has {0} photos at most"));
    }

    @Override
    public Verdict judge(Integer kept) {
        return Verdict.holdsIf(kept < MOST, "photo", MOST);
    }
}
