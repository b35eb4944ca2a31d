package jialing.domain.documents.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only what is in force is read for work. */
public class VersionIsInForce extends Rule<VersionIsInForce.Asked> {

    public record Asked(String number, int ordinal, boolean isInForce) {}

    public VersionIsInForce() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 8.3.2 d",
                Text.of("文件 {0} 第 {1} 版不是现行有效版本", "Version {1} of document {0} is not in force"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(asked.isInForce(), null, asked.number(), asked.ordinal());
    }
}
