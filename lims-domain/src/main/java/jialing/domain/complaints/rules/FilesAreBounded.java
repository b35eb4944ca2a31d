package jialing.domain.complaints.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A case takes in so many files, and no more. */
public final class FilesAreBounded extends Rule<FilesAreBounded.Count> {

    public record Count(int kept, int most) {}

    public FilesAreBounded() {
        super(Refusal.Kind.INVALID_INPUT, null, Text.of("最多 {0} 个文件", "{0} files at most"));
    }

    @Override
    public Verdict judge(Count count) {
        return Verdict.holdsIf(count.kept() < count.most(), "file", count.most());
    }
}
