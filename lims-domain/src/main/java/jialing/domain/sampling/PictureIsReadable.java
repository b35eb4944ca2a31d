package jialing.domain.sampling;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only what can be drawn again loses what the camera wrote beside it. */
public class PictureIsReadable extends Rule<Boolean> {

    PictureIsReadable() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "这里只收 JPEG 或 PNG 图片（6000 万像素以内），系统会去掉拍摄信息；PDF 等文件请截图后再传",
                        "Only JPEG or PNG pictures are taken here (60 million points at most), without what the camera wrote beside them; of a PDF or other file send a screenshot"));
    }

    @Override
    public Verdict judge(Boolean readable) {
        return Verdict.holdsIf(readable, "picture");
    }
}
