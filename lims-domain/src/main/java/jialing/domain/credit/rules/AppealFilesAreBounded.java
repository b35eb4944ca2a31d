package jialing.domain.credit.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An appeal has so many files, and no more. */
public final class AppealFilesAreBounded extends Rule<Integer> {

    private static final int MOST = 10;

    public AppealFilesAreBounded() {
        super(Refusal.Kind.INVALID_INPUT, null, Text.of("每件申诉最多 {0} 个文件", "An appeal has {0} files at most"));
    }

    @Override
    public Verdict judge(Integer kept) {
        return Verdict.holdsIf(kept < MOST, "file", MOST);
    }
}
