package jialing.domain.analysis.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A file of a series is text of at most four million characters. */
public final class FileIsBounded extends Rule<String> {

    private static final int MOST = 4_000_000;

    public FileIsBounded() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("文件不得为空，且不超过 {0} 个字符", "The file is not empty and holds at most {0} characters"));
    }

    @Override
    public Verdict judge(String text) {
        return Verdict.holdsIf(text != null && !text.isBlank() && text.length() <= MOST, "file", MOST);
    }
}
