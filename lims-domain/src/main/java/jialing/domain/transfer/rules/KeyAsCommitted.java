package jialing.domain.transfer.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The key is the one whose digest was signed when the consignment was sealed. */
public final class KeyAsCommitted extends Rule<Boolean> {

    public KeyAsCommitted() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of(
                        "密钥与封存时的承诺不符：系统的密钥文件或委托内容在封存之后变动",
                        "The key is not the one committed to: the house's secret or the content of the consignment has changed since it was sealed"));
    }

    @Override
    public Verdict judge(Boolean asCommitted) {
        return Verdict.holdsIf(asCommitted, null);
    }
}
