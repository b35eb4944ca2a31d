package jialing.domain.nonconformity.rules;

import jialing.domain.nonconformity.Concerned;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only things can be named that stand on the record of the laboratory whose nonconformity it is. */
public class ConcernsThingsOnRecord extends Rule<ConcernsThingsOnRecord.Named> {

    public record Named(Concerned thing, boolean isOnRecord) {}

    public ConcernsThingsOnRecord() {
        super(
                Refusal.Kind.NOT_FOUND,
                null,
                Text.of("本单位的记录中没有所涉及的对象：{0}", "There is no such thing on the record of this laboratory: {0}"));
    }

    @Override
    public Verdict judge(Named named) {
        return Verdict.holdsIf(
                named.isOnRecord(),
                "concerned",
                named.thing().type() + " " + named.thing().key());
    }
}
