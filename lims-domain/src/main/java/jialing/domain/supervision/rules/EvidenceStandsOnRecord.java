package jialing.domain.supervision.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Evidence names things that stand on the record of the laboratory. */
public final class EvidenceStandsOnRecord extends Rule<EvidenceStandsOnRecord.Named> {

    public record Named(String thing, boolean onRecord) {}

    public EvidenceStandsOnRecord() {
        super(
                Refusal.Kind.NOT_FOUND,
                null,
                Text.of("本单位的记录中没有所引的证据：{0}", "There is no such evidence on the record of this laboratory: {0}"));
    }

    @Override
    public Verdict judge(Named named) {
        return Verdict.holdsIf(named.onRecord(), "evidence", named.thing());
    }
}
