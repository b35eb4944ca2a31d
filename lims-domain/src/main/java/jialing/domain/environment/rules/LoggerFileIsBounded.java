package jialing.domain.environment.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The file of a data logger holds something, and not more than a year of readings each quarter of an hour. */
public final class LoggerFileIsBounded extends Rule<byte[]> {

    public static final int LARGEST = 2 * 1024 * 1024;

    public LoggerFileIsBounded() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("文件须有内容，且不超过 2 MiB", "The file holds something and is not larger than 2 MiB"));
    }

    @Override
    public Verdict judge(byte[] bytes) {
        return Verdict.holdsIf(bytes != null && bytes.length > 0 && bytes.length <= LARGEST, "file");
    }
}
