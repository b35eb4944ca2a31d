package jialing.domain.transfer.rules;

import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A blind reference from the store has a certified value for all that is ordered: what it lacks would be found odd, and tell it. */
public final class ReferenceCertifiesTheOrder extends Rule<ReferenceCertifiesTheOrder.Asked> {

    /** @param lacking what is ordered and not certified for this matrix in the unit of the catalogue: analyte and unit */
    public record Asked(String label, List<String> lacking) {}

    public ReferenceCertifiesTheOrder() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.7.1",
                Text.of(
                        "标准物质 {0} 的证书没有以下委托项目的定值（介质和单位须与目录相同）：{1}",
                        "The certificate of the reference material {0} states no value, in this matrix and the unit of the catalogue, for: {1}"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(asked.lacking().isEmpty(), "material", asked.label(), String.join("、", asked.lacking()));
    }
}
