package jialing.domain.qualification.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The number of a certificate stands on record of one institution only. */
public final class NumberIsOwn extends Rule<Boolean> {

    public NumberIsOwn() {
        super(
                Refusal.Kind.CONFLICT,
                "检验检测机构资质认定管理办法 2021",
                Text.of("此证书编号已登记在另一机构名下", "This certificate number is on record of another institution"));
    }

    @Override
    public Verdict judge(Boolean holds) {
        return Verdict.holdsIf(holds, "number");
    }
}
