package jialing.domain.draws.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The nonce is the one whose digest was committed to. It is not when the folder of secrets was lost or exchanged in between. */
public final class NonceAsCommitted extends Rule<Boolean> {

    public NonceAsCommitted() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of(
                        "系统的密钥文件在承诺之后变动，此次抽取无法进行；请写明理由重新承诺",
                        "The house's secret has changed since the commitment, so this cannot be drawn; commit again with that reason"));
    }

    @Override
    public Verdict judge(Boolean asCommitted) {
        return Verdict.holdsIf(asCommitted, null);
    }
}
