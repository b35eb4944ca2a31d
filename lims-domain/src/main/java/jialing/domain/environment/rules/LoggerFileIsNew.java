package jialing.domain.environment.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The same file is not taken twice for one place. */
public final class LoggerFileIsNew extends Rule<Boolean> {

    public LoggerFileIsNew() {
        super(Refusal.Kind.CONFLICT, null, Text.of("该文件已导入", "This file was taken already"));
    }

    @Override
    public Verdict judge(Boolean known) {
        return Verdict.holdsIf(!known, "file");
    }
}
