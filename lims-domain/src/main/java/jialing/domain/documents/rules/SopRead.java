package jialing.domain.documents.rules;

import jialing.domain.gate.AllowsException;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Where the laboratory demands it, only who has read the SOP in force works by it. */
public class SopRead extends Rule<SopRead.Use> implements AllowsException {

    /** @param document number of the SOP */
    public record Use(String person, String document, int ordinal, boolean isRead) {}

    public SopRead() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 8.3.2 d, 7.2.1.2",
                Text.of("{0} 尚未阅读现行作业指导书 {1} 第 {2} 版", "{0} has not read version {2} of {1}, the SOP in force"));
    }

    @Override
    public Verdict judge(Use use) {
        return Verdict.holdsIf(use.isRead(), "method", use.person(), use.document(), use.ordinal());
    }
}
